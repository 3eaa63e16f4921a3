using System.Xml.Linq;

namespace Matching.Tests.House;

public sealed class TextPairTests
{
    [Fact]
    public void Every_sentence_stands_in_both_languages()
    {
        var files = SourceTree.Files("src", ".resx").ToList();
        var danish = files.Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal)).ToList();

        danish.Count.ShouldBeGreaterThan(10);
        files.Except(danish).ShouldBe(danish.Select(English), ignoreOrder: true);
        danish.SelectMany(file => TextPair.Faults(XDocument.Load(file), XDocument.Load(English(file))).Select(fault => $"{SourceTree.Name(file)} {fault}"))
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_pair_that_differs_is_named()
    {
        var danish = File(("hello", "Hej {0}"), ("only", "Kun her"), ("blank", " "), ("gaps", "{0} og {1}"), ("swapped", "{1} af {0:N1}"));
        var english = File(("hello", "Hello {0}"), ("extra", "Only there"), ("blank", "x"), ("gaps", "{0} and {0}"), ("swapped", "{0} of {1}"));

        TextPair.Faults(danish, english).ShouldBe(["only: no English", "extra: no Danish", "blank: empty", "gaps: other gaps"]);
    }

    private static string English(string danish) => Path.ChangeExtension(danish, ".en.resx");

    private static XDocument File(params (string Key, string Text)[] sentences) =>
        new(new XElement("root", sentences.Select(one => new XElement("data", new XAttribute("name", one.Key), new XElement("value", one.Text)))));
}
