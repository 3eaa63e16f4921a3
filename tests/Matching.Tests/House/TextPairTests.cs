using System.Xml.Linq;

namespace Matching.Tests.House;

public sealed class TextPairTests
{
    [Fact]
    public void Every_sentence_stands_in_both_languages()
    {
        var files = SourceTree.Files("src", ".resx").ToList();
        var danish = files.Where(file => !Path.GetFileNameWithoutExtension(file).Contains('.', StringComparison.Ordinal)).ToList();

        danish.Count.ShouldBeGreaterThan(10);
        files.Except(danish).Except(Further(files)).ShouldBe(danish.Select(English), ignoreOrder: true);
        danish.SelectMany(file => TextPair.Faults(XDocument.Load(file), XDocument.Load(English(file))).Select(fault => $"{SourceTree.Name(file)} {fault}"))
            .ShouldBeEmpty();
    }

    /// <summary>In a language of receivers a part may be missing, but nothing is said that Danish does not say.</summary>
    [Fact]
    public void A_further_language_says_nothing_else()
    {
        var further = Further(SourceTree.Files("src", ".resx")).ToList();

        further.ShouldNotBeEmpty();
        further.SelectMany(file => TextPair.Faults(XDocument.Load(Danish(file)), XDocument.Load(file)))
            .Where(fault => !fault.EndsWith(": no English", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>What the receiver of a mail reads is whole in every language that it is written in. What only staff read is not.</summary>
    [Theory]
    [InlineData("LinkTexts", ".*")]
    [InlineData("MessageTexts", "^(?!worry_raised|figures_due)")]
    [InlineData("PeopleTexts", @"^(goal|slot|age|work|language)\.")]
    [InlineData("FollowUpTexts", @"^(answer|meeting)\.")]
    [InlineData("SurveyTexts", @"^(question|answer)\.")]
    [InlineData("SurveysPageTexts", @"^(question\.|words\.hint|slip\.no_answer|slip\.words_too_long)")]
    [InlineData("LayoutTexts", @"^(skip|service|language|demo|demo_text|accessibility|privacy|contact|contact_text|icon_.*)$")]
    [InlineData("MatchTexts", @"^reason\.(goal_reached|moved_away|no_time|no_fit|no_contact|other|not_my_field|too_far)$")]
    public void Everything_that_a_receiver_reads_stands_in_arabic_too(string texts, string keys)
    {
        var file = SourceTree.Files("src", ".resx").Single(one => Path.GetFileName(one) == texts + ".ar.resx");
        var arabic = Keys(file).ToHashSet(StringComparer.Ordinal);

        var wanted = Keys(Danish(file)).Where(key => System.Text.RegularExpressions.Regex.IsMatch(key, keys, System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))).ToList();

        wanted.ShouldNotBeEmpty();
        wanted.Where(key => !arabic.Contains(key)).ShouldBeEmpty();
    }

    [Fact]
    public void A_pair_that_differs_is_named()
    {
        var danish = File(("hello", "Hej {0}"), ("only", "Kun her"), ("blank", " "), ("gaps", "{0} og {1}"), ("swapped", "{1} af {0:N1}"));
        var english = File(("hello", "Hello {0}"), ("extra", "Only there"), ("blank", "x"), ("gaps", "{0} and {0}"), ("swapped", "{0} of {1}"));

        TextPair.Faults(danish, english).ShouldBe(["only: no English", "extra: no Danish", "blank: empty", "gaps: other gaps"]);
    }

    private static IEnumerable<string> Keys(string file) => XDocument.Load(file).Root!.Elements("data").Select(one => one.Attribute("name")!.Value);

    /// <summary>For receivers who read neither.</summary>
    private static IEnumerable<string> Further(IEnumerable<string> files) => files.Where(file => file.EndsWith(".ar.resx", StringComparison.Ordinal));

    private static string Danish(string further) => further.Replace(".ar.resx", ".resx", StringComparison.Ordinal);

    private static string English(string danish) => Path.ChangeExtension(danish, ".en.resx");

    private static XDocument File(params (string Key, string Text)[] sentences) =>
        new(new XElement("root", sentences.Select(one => new XElement("data", new XAttribute("name", one.Key), new XElement("value", one.Text)))));
}
