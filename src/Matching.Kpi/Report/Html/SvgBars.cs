using System.Globalization;
using System.Xml.Linq;
using Matching.Kpi.Report.Charts;

namespace Matching.Kpi.Report.Html;

/// <summary>Lying bars, cut where the axis ends.</summary>
internal sealed class SvgBars(ReportChart chart, CultureInfo culture) : SvgChart(chart, culture)
{
    private const double Left = 430;
    private const double Right = 30;
    private const double Row = 25;
    private const double Bottom = 48;
    private const double HundredPercent = 100;

    protected override double Height => (Row * Chart.Categories.Count) + Bottom;

    private double Foot => Row * Chart.Categories.Count;

    private double Most => Chart.Most ?? HundredPercent;

    protected override IEnumerable<XElement> Shapes()
    {
        foreach (var tick in Ticks(Most))
        {
            yield return Line(X(tick), 0, X(tick), Foot, tick.Equals(HundredPercent) ? ChartColours.Ink : "D9DEE3", tick.Equals(HundredPercent) ? 1.5 : 1);
            yield return Words(Tick(tick), X(tick), Foot + 16, "middle");
        }

        foreach (var point in Chart.Series[0].Points)
        {
            var top = point.X * Row;
            yield return Words(PlainText.Clipped(Chart.Categories[(int)point.X], 62), Left - 10, top + 17, "end");
            yield return Box(Left, top + 4, X(Math.Min(point.Y ?? 0, Most)) - Left, Row - 9, ChartColours.Of(point.Verdict ?? Verdicts.Verdict.Info));
        }

        yield return Words(Chart.ValueAxis, Left, Foot + 40);
    }

    private double X(double value) => Left + (value / Most * (Width - Left - Right));
}
