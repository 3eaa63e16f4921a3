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

    [Fact]
    public void A_pair_that_differs_is_named()
    {
        var danish = File(("hello", "Hej {0}"), ("only", "Kun her"), ("blank", " "), ("gaps", "{0} og {1}"), ("swapped", "{1} af {0:N1}"));
        var english = File(("hello", "Hello {0}"), ("extra", "Only there"), ("blank", "x"), ("gaps", "{0} and {0}"), ("swapped", "{0} of {1}"));

        TextPair.Faults(danish, english).ShouldBe(["only: no English", "extra: no Danish", "blank: empty", "gaps: other gaps"]);
    }

    /// <summary>Mails to people who read neither.</summary>
    private static IEnumerable<string> Further(IEnumerable<string> files) => files.Where(file => Path.GetFileName(file) == "MessageTexts.ar.resx");

    private static string Danish(string further) => further.Replace(".ar.resx", ".resx", StringComparison.Ordinal);

    private static string English(string danish) => Path.ChangeExtension(danish, ".en.resx");

    private static XDocument File(params (string Key, string Text)[] sentences) =>
        new(new XElement("root", sentences.Select(one => new XElement("data", new XAttribute("name", one.Key), new XElement("value", one.Text)))));
}
