using System.Globalization;
using System.Xml.Linq;
using Matching.Kpi.Report.Charts;

namespace Matching.Kpi.Report.Office;

/// <summary>The small pieces that charts are written in.</summary>
internal static class ChartTags
{
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static XElement Val(string name, string value) => new(C + name, new XAttribute("val", value));

    public static XElement Val(string name, string format, bool linked) =>
        new(C + name, new XAttribute("formatCode", format), new XAttribute("sourceLinked", linked ? "1" : "0"));

    public static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    public static XElement Filled(string colour) => new(A + "solidFill", new XElement(A + "srgbClr", new XAttribute("val", colour)));

    public static XElement LineOf(string colour) => new(C + "spPr", new XElement(A + "ln", new XAttribute("w", "9525"), Filled(colour)));

    public static XElement TextSize(int hundredths) => new(
        C + "txPr",
        new XElement(A + "bodyPr"),
        new XElement(A + "p", new XElement(A + "pPr", Letters("defRPr", hundredths, isBold: false)), new XElement(A + "endParaRPr")));

    public static XElement Title(string text, int hundredths, bool isBold) => new(
        C + "title",
        new XElement(
            C + "tx",
            new XElement(
                C + "rich",
                new XElement(A + "bodyPr"),
                new XElement(
                    A + "p",
                    new XElement(A + "pPr", Letters("defRPr", hundredths, isBold)),
                    new XElement(A + "r", Letters("rPr", hundredths, isBold), new XElement(A + "t", PlainText.OneLine(text)))))),
        Val("overlay", "0"));

    /// <summary>The words that a reference stands for.</summary>
    public static XElement Words(IReadOnlyList<string> words) => new(
        C + "strCache",
        Val("ptCount", Number(words.Count)),
        words.Select((w, i) => new XElement(C + "pt", new XAttribute("idx", i), new XElement(C + "v", PlainText.OneLine(w)))));

    /// <summary>Numbers of cells, with what stands in them; what is not known is left out, and the chart has a gap there.</summary>
    public static XElement Numbers(string name, string cells, IReadOnlyList<double?> numbers, bool isPercent) => new(
        C + name,
        new XElement(
            C + "numRef",
            new XElement(C + "f", cells),
            new XElement(
                C + "numCache",
                new XElement(C + "formatCode", isPercent ? "0%" : "General"),
                Val("ptCount", Number(numbers.Count)),
                numbers.Select((n, i) => n is { } known
                    ? new XElement(C + "pt", new XAttribute("idx", i), new XElement(C + "v", Number(isPercent ? known / 100 : known)))
                    : null))));

    private static XElement Letters(string name, int hundredths, bool isBold) =>
        new(A + name, new XAttribute("sz", hundredths), new XAttribute("b", isBold ? "1" : "0"), Filled(ChartColours.Ink));
}
