using System.Globalization;
using System.Net;
using System.Text;

namespace Matching.Kpi.Report.Charts;

/// <summary>A drawing that needs no script, no style sheet and no font: it reads the same on a page, printed, and in a document.</summary>
internal sealed class Svg
{
    public const string Ink = "#1a1a1a";
    public const string Faint = "#dcdcdc";
    public const string Blue = "#005bbb";
    public const string Pale = "#cfe3f7";

    private static readonly int[] RoundSteps = [1, 2, 5, 10];

    private readonly StringBuilder text = new();

    public Svg(int width, int height, string title, string description) => text.Append(
        CultureInfo.InvariantCulture,
        $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" class="chart" role="img" aria-label="{Safe(title)}" font-family="IBM Plex Sans, sans-serif" font-size="13" fill="{Ink}"><title>{Safe(title)}</title><desc>{Safe(description)}</desc>""");

    public Svg Line(double x1, double y1, double x2, double y2, string colour = Ink, double width = 1, bool isDashed = false) => Add(
        $"""<line x1="{x1:0.##}" y1="{y1:0.##}" x2="{x2:0.##}" y2="{y2:0.##}" stroke="{colour}" stroke-width="{width:0.##}"{(isDashed ? " stroke-dasharray=\"4 4\"" : "")}/>""");

    /// <summary>A line through points, or the area that they enclose.</summary>
    public Svg Path(IEnumerable<(double X, double Y)> points, string colour, bool isFilled) => Add(
        $"""<path d="M{string.Join('L', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X:0.##} {p.Y:0.##}")))}{(isFilled ? "Z" : "")}" fill="{(isFilled ? colour : "none")}"{(isFilled ? "" : $" stroke=\"{colour}\" stroke-width=\"2\"")}/>""");

    public Svg Box(double x, double y, double width, double height, bool isOpen) => Add(
        $"""<rect x="{x:0.##}" y="{y:0.##}" width="{width:0.##}" height="{Math.Max(0, height):0.##}" fill="{(isOpen ? Pale : Blue)}"{(isOpen ? $" stroke=\"{Blue}\" stroke-dasharray=\"4 3\"" : "")}/>""");

    /// <param name="x">Where.</param>
    /// <param name="y">Where.</param>
    /// <param name="words">What.</param>
    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    public Svg Words(double x, double y, string words, string anchor = "middle") =>
        Add($"""<text x="{x:0.##}" y="{y:0.##}" text-anchor="{anchor}">{Safe(words)}</text>""");

    public override string ToString() => text + "</svg>";

    /// <summary>A round step (1, 2 or 5 times a power of ten) that divides up to <paramref name="high"/> in at most six.</summary>
    public static double RoundStep(double high)
    {
        if (high <= 0)
            return 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(high / 6)));
        return RoundSteps.Select(n => n * power).First(step => high / step <= 6.000001);
    }

    private static string Safe(string words) => WebUtility.HtmlEncode(words);

    private Svg Add(FormattableString piece)
    {
        text.Append(piece.ToString(CultureInfo.InvariantCulture));
        return this;
    }
}
