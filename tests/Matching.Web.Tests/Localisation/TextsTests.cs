using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Matching.Web.Hosting;

namespace Matching.Web.Tests.Localisation;

public sealed partial class TextsTests
{
    private static readonly string[] Names = [.. typeof(Launch).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(".resources", StringComparison.Ordinal))
        .Select(name => name[..^".resources".Length])];

    public static TheoryData<string> Resources() => [.. Names];

    [Theory]
    [MemberData(nameof(Resources))]
    public void Each_sentence_stands_in_both_languages_with_the_same_gaps(string resource)
    {
        var danish = Sentences(resource, CultureInfo.InvariantCulture);
        var english = Sentences(resource, Languages.English);

        english.Keys.Order(StringComparer.Ordinal).ShouldBe(danish.Keys.Order(StringComparer.Ordinal));
        foreach (var (key, sentence) in danish)
        {
            Gaps(english[key]).ShouldBe(Gaps(sentence), $"{resource}: {key}");
            sentence.ShouldNotBeNullOrWhiteSpace($"{resource}: {key}");
        }
    }

    [Fact]
    public void Each_sentence_that_a_page_asks_for_is_there()
    {
        var pages = Path.Combine(Checkout.Folder, "src", "Matching.Web", "Pages");
        var missing = new List<string>();
        var asked = 0;
        foreach (var file in Directory.EnumerateFiles(pages, "*.cshtml", SearchOption.AllDirectories))
        {
            var source = File.ReadAllText(file);
            foreach (var (letter, resource) in Accessors(file, source))
            {
                var known = Sentences(resource, CultureInfo.InvariantCulture);
                var keys = Regex.Matches(source, $"""\b{letter}\["(?<key>[^"]+)"[\],]""", RegexOptions.None, TimeSpan.FromSeconds(1));
                asked += keys.Count;
                missing.AddRange(keys.Select(key => key.Groups["key"].Value).Where(key => !known.ContainsKey(key)).Select(key => $"{file}: {key}"));
            }
        }

        missing.ShouldBeEmpty();
        asked.ShouldBeGreaterThan(50);
    }

    /// <summary>The letters by which a page asks for sentences, from its own lines and its folder's imports.</summary>
    private static IEnumerable<(string Letter, string Resource)> Accessors(string file, string source)
    {
        var imports = Path.Combine(Path.GetDirectoryName(file)!, "_ViewImports.cshtml");
        var lines = source + (File.Exists(imports) ? File.ReadAllText(imports) : "");
        return Injected().Matches(lines)
            .Select(line => (line.Groups["letter"].Value, Names.Single(name => name.EndsWith("." + line.Groups["marker"].Value, StringComparison.Ordinal))))
            .Distinct();
    }

    private static Dictionary<string, string> Sentences(string resource, CultureInfo culture)
    {
        var set = new ResourceManager(resource, typeof(Launch).Assembly).GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        return set.ShouldNotBeNull($"{resource} has no {culture.Name}")
            .Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
    }

    private static IReadOnlyList<string> Gaps(string sentence) =>
        [.. Gap().Matches(sentence).Select(gap => gap.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"{\d", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Gap();

    [GeneratedRegex(@"@inject Texts<(?<marker>\w+)> (?<letter>\w+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Injected();
}
