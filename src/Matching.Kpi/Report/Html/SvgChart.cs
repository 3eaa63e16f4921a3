using System.Globalization;
using System.Xml.Linq;
using Matching.Kpi.Report.Charts;
using Matching.Kpi.Records;

namespace Matching.Kpi.Report.Html;

/// <summary>A chart as a drawing in the page: no script, no font and no style of its own, so that a strict content policy lets it through.</summary>
internal abstract class SvgChart(ReportChart chart, CultureInfo culture)
{
    protected const double Width = 1000;
    protected const double Letters = 13;

    private const double LettersWide = 0.52;

    protected ReportChart Chart { get; } = chart;

    /// <summary>The drawing of any chart.</summary>
    public static string Of(ReportChart chart, CultureInfo culture)
    {
        SvgChart drawing = chart.Kind switch
        {
            ChartKind.Bars => new SvgBars(chart, culture),
            ChartKind.Columns => new SvgColumns(chart, culture),
            _ => new SvgSteps(chart, culture),
        };
        return drawing.Draw().ToString(SaveOptions.DisableFormatting);
    }

    protected abstract double Height { get; }

    protected abstract IEnumerable<XElement> Shapes();

    private XElement Draw() => new(
        "svg",
        new XAttribute("viewBox", $"0 0 {At(Width)} {At(Height)}"),
        new XAttribute("role", "img"),
        new XAttribute("aria-label", PlainText.OneLine(Chart.AltText)),
        Shapes());

    /// <summary>A number of the axis in words.</summary>
    protected string Tick(double value) => ReportNumbers.Rounded(value, Chart.IsPercent ? Units.Percent : Units.Count, culture);

    /// <summary>From 0 in about five even steps to at least the value.</summary>
    protected static IReadOnlyList<double> Ticks(double most)
    {
        if (most is <= 0 or double.PositiveInfinity)
            return [0, 1];
        var rough = most / 5;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = new[] { 1, 2, 2.5, 5, 10 }.Select(s => s * power).First(s => s >= rough * 0.999);
        var ticks = new List<double> { 0 };
        while (ticks[^1] < most * 0.999)
            ticks.Add(step * ticks.Count);
        return ticks;
    }

    protected static XElement Box(double x, double y, double width, double height, string colour) => new(
        "rect", Attribute("x", x), Attribute("y", y), Attribute("width", Math.Max(0, width)), Attribute("height", Math.Max(0, height)), new XAttribute("fill", "#" + colour));

    protected static XElement Line(double x1, double y1, double x2, double y2, string colour, double thick = 1) => new(
        "line", Attribute("x1", x1), Attribute("y1", y1), Attribute("x2", x2), Attribute("y2", y2), new XAttribute("stroke", "#" + colour), Attribute("stroke-width", thick));

    protected static XElement Words(string text, double x, double y, string anchor = "start") => new(
        "text", Attribute("x", x), Attribute("y", y), new XAttribute("text-anchor", anchor), Attribute("font-size", Letters), new XAttribute("fill", "#" + ChartColours.Ink), text);

    protected static double WidthOf(string text) => text.Length * Letters * LettersWide;

    /// <summary>In lines of about so many units, at most so many lines.</summary>
    protected static IReadOnlyList<string> Wrapped(string text, double width, int lines)
    {
        var most = Math.Max(4, (int)(width / (Letters * LettersWide)));
        var written = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (written.Count > 0 && written[^1].Length + 1 + word.Length <= most)
                written[^1] += " " + word;
            else
                written.Add(word);
        }

        return written.Count <= lines ? written : [.. written.Take(lines - 1), PlainText.Clipped(string.Join(' ', written.Skip(lines - 1)), most)];
    }

    protected static XAttribute Attribute(string name, double value) => new(name, At(value));

    protected static string At(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
}
