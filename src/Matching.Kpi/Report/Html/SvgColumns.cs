using System.Globalization;
using System.Xml.Linq;
using Matching.Kpi.Report.Charts;

namespace Matching.Kpi.Report.Html;

/// <summary>Standing columns side by side, with a legend on top.</summary>
internal sealed class SvgColumns(ReportChart chart, CultureInfo culture) : SvgChart(chart, culture)
{
    private const double Left = 70;
    private const double Top = 34;
    private const double Foot = 250;
    private const int LinesBelow = 4;

    private readonly IReadOnlyList<double> ticks = Ticks(chart.Most ?? chart.Series.SelectMany(s => s.Points).Max(p => p.Y ?? 0));

    protected override double Height => Foot + 24 + (LinesBelow * (Letters + 2));

    private double Slot => (Width - Left - 10) / Chart.Categories.Count;

    protected override IEnumerable<XElement> Shapes() => Axis().Concat(Legend()).Concat(Columns()).Concat(Names());

    private IEnumerable<XElement> Axis() => ticks.SelectMany(tick => new[]
    {
        Line(Left, Y(tick), Width - 10, Y(tick), "D9DEE3"),
        Words(Tick(tick), Left - 8, Y(tick) + 4, "end"),
    });

    private IEnumerable<XElement> Legend()
    {
        var x = Left;
        for (var i = 0; i < Chart.Series.Count; i++)
        {
            yield return Box(x, 6, 12, 12, ChartColours.OfSeries(i));
            yield return Words(Chart.Series[i].Name, x + 18, 17);
            x += 46 + WidthOf(Chart.Series[i].Name);
        }
    }

    private IEnumerable<XElement> Columns()
    {
        var wide = Math.Min(46, Slot * 0.8 / Chart.Series.Count);
        for (var i = 0; i < Chart.Series.Count; i++)
        {
            foreach (var point in Chart.Series[i].Points)
            {
                if (point.Y is not { } value)
                    continue;
                var x = Middle(point.X) + ((i - (Chart.Series.Count / 2.0)) * wide);
                yield return Box(x, Y(value), wide - 2, Foot - Y(value), ChartColours.OfSeries(i));
                yield return Words(Tick(value), x + (wide / 2) - 1, Y(value) - 4, "middle");
            }
        }
    }

    private IEnumerable<XElement> Names() => Chart.Categories.SelectMany((name, i) => Wrapped(name, Slot - 8, LinesBelow)
        .Select((line, row) => Words(line, Middle(i), Foot + 18 + (row * (Letters + 2)), "middle")));

    private double Middle(double place) => Left + ((place + 0.5) * Slot);

    private double Y(double value) => Foot - (value / ticks[^1] * (Foot - Top));
}
