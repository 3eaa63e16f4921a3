using System.Globalization;
using Matching.Kpi.Estimates;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Charts;

/// <summary>A duration curve with its 95 % band as an SVG. The table of its numbers belongs beside it.</summary>
public static class CurveChart
{
    private const int Width = 420;
    private const int Height = 290;
    private const double Left = 52;
    private const double Right = 408;
    private const double Top = 26;
    private const double Bottom = 240;

    /// <summary>The drawing; empty for a curve of nobody.</summary>
    public static string Draw(SurvivalCurve curve, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(curve);
        if (curve.Rows.Count == 0)
            return "";
        var last = Math.Max(1, curve.Rows[^1].Time);
        double X(double time) => Left + ((Right - Left) * time / last);
        double Y(double share) => Bottom - ((Bottom - Top) * share);

        var svg = new Svg(Width, Height, KpiTexts.Get("chart.curve", culture), KpiTexts.Get("chart.curve.desc", culture));
        for (var percent = 0; percent <= 100; percent += 25)
            svg.Line(Left, Y(percent / 100.0), Right, Y(percent / 100.0), Svg.Faint).Words(Left - 6, Y(percent / 100.0) + 4, EstimateWords.Percent(percent, culture), "end");
        for (var day = 0.0; day <= last; day += Svg.RoundStep(last))
            svg.Line(X(day), Bottom, X(day), Bottom + 4).Words(X(day), Bottom + 20, EstimateWords.Whole(day, culture));

        svg.Path(Band(curve, X, Y), Svg.Pale, isFilled: true)
            .Path(Steps(curve.Rows, r => r.Survival, 1).Select(p => (X(p.Time), Y(p.Share))), Svg.Blue, isFilled: false);
        if (curve.Median is { } median)
            svg.Line(Left, Y(0.5), X(median), Y(0.5), isDashed: true).Line(X(median), Y(0.5), X(median), Bottom, isDashed: true);
        return svg.Line(Left, Bottom, Right, Bottom)
            .Words(Left, 14, KpiTexts.Get("chart.still", culture), "start")
            .Words((Left + Right) / 2, Height - 8, KpiTexts.Get("chart.days", culture))
            .ToString();
    }

    // Where a limit is missing because the curve is 1 or 0, the band has no width.
    private static IEnumerable<(double X, double Y)> Band(SurvivalCurve curve, Func<double, double> x, Func<double, double> y) =>
        Steps(curve.Rows, r => r.Limits?.High ?? r.Survival, 1).Concat(Enumerable.Reverse(Steps(curve.Rows, r => r.Limits?.Low ?? r.Survival, 1)))
            .Select(p => (x(p.Time), y(p.Share)));

    private static List<(double Time, double Share)> Steps(IReadOnlyList<CurveRow> rows, Func<CurveRow, double> height, double start)
    {
        var points = new List<(double, double)> { (0, start) };
        var before = start;
        foreach (var row in rows)
        {
            points.Add((row.Time, before));
            before = height(row);
            points.Add((row.Time, before));
        }

        return points;
    }
}
