using System.Globalization;
using System.Resources;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Tests.Kpi.Texts;

public class KpiTextsTests
{
    [Theory]
    [InlineData(typeof(KpiTexts))]
    [InlineData(typeof(DefinitionTexts))]
    public void Both_languages_have_the_same_keys_all_filled(Type texts)
    {
        var danish = Set(texts, CultureInfo.InvariantCulture);
        var english = Set(texts, KpiTexts.English);

        danish.Keys.ShouldBe(english.Keys, ignoreOrder: true);
        danish.Count.ShouldBeGreaterThan(60);
        danish.Values.Concat(english.Values).ShouldAllBe(text => !string.IsNullOrWhiteSpace(text));
        // Values put in must be the same, or a sentence would lose one in one language.
        danish.ShouldAllBe(pair => Places(pair.Value).SetEquals(Places(english[pair.Key])));
    }

    [Fact]
    public void Everything_that_is_looked_up_by_code_is_there()
    {
        foreach (var culture in new[] { KpiTexts.Danish, KpiTexts.English })
        {
            Enum.GetValues<Verdict>().Select(v => v.Word(culture)).ShouldBeUnique(StringComparer.Ordinal);
            Tracks.All.Select(t => KpiTexts.TrackName(t, culture)).ShouldBeUnique(StringComparer.Ordinal);
            Reasons.All.Select(r => Reasons.Sentence(r, culture)).ShouldBeUnique(StringComparer.Ordinal);
            foreach (var d in Definitions.All)
            {
                string[] parts =
                [
                    d.Name(culture), d.Question(culture), d.Population(culture), d.Exclusions(culture),
                    d.Formula(culture), d.IntervalText(culture), d.Caution(culture), d.SourceText(culture),
                ];
                parts.ShouldAllBe(p => p.Length > 3);
            }
        }
    }

    [Fact]
    public void Verdicts_are_the_words_of_the_glossary()
    {
        Verdict.Met.Word(KpiTexts.Danish).ShouldBe("Opfyldt");
        Verdict.Cancelled.Word(KpiTexts.Danish).ShouldBe("Bortfaldet");
        Verdict.NotReported.Word(KpiTexts.English).ShouldBe("Not reported");
    }

    private static Dictionary<string, string> Set(Type texts, CultureInfo culture) =>
        new ResourceManager(texts).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);

    private static HashSet<int> Places(string text) => [.. Enumerable.Range(0, 10).Where(i => text.Contains($"{{{i}}}", StringComparison.Ordinal))];
}
