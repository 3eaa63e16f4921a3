using System.Globalization;
using System.Xml.Linq;
using Matching.Kpi.Report.Charts;

namespace Matching.Kpi.Report.Html;

/// <summary>Curves in steps, the limits thin and dashed.</summary>
internal sealed class SvgSteps(ReportChart chart, CultureInfo culture) : SvgChart(chart, culture)
{
    private const double Left = 70;
    private const double Top = 34;
    private const double Foot = 260;

    private readonly IReadOnlyList<double> across = Ticks(chart.Series.SelectMany(s => s.Points).Max(p => p.X));
    private readonly IReadOnlyList<double> up = Ticks(chart.Most ?? chart.Series.SelectMany(s => s.Points).Max(p => p.Y ?? 0));

    protected override double Height => Foot + 46;

    protected override IEnumerable<XElement> Shapes() => Axes().Concat(Legend()).Concat(Chart.Series.Reverse().Select(Curve));

    private IEnumerable<XElement> Axes() => up.SelectMany(tick => new[]
        {
            Line(Left, Y(tick), Width - 20, Y(tick), "D9DEE3"),
            Words(Tick(tick), Left - 8, Y(tick) + 4, "end"),
        })
        .Concat(across.Select(tick => Words(At(tick), X(tick), Foot + 17, "middle")))
        .Append(Words(Chart.OtherAxis, Left, Foot + 38));

    private IEnumerable<XElement> Legend()
    {
        var x = Left;
        foreach (var series in Chart.Series)
        {
            yield return Styled(new XElement("path", new XAttribute("d", $"M{At(x)} 12 h24")), series);
            yield return Words(series.Name, x + 30, 17);
            x += 60 + WidthOf(series.Name);
        }
    }

    private XElement Curve(ChartSeries series) => Styled(
        new XElement("path", new XAttribute("d", "M" + string.Join(" L", series.Points.Select(p => $"{At(X(p.X))} {At(Y(p.Y ?? 0))}")))), series);

    private static XElement Styled(XElement path, ChartSeries series)
    {
        path.Add(
            new XAttribute("fill", "none"),
            new XAttribute("stroke", "#" + (series.IsLimit ? ChartColours.Limit : ChartColours.Accent)),
            Attribute("stroke-width", series.IsLimit ? 1 : 2.5));
        if (series.IsLimit)
            path.Add(new XAttribute("stroke-dasharray", "4 3"));
        return path;
    }

    private double X(double value) => Left + (value / across[^1] * (Width - Left - 20));

    private double Y(double value) => Foot - (value / up[^1] * (Foot - Top));
}
