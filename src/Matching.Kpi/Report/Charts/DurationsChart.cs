using System.Globalization;
using Matching.Kpi.Estimates;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Charts;

/// <summary>The curve of time to end of one programme with its limits, as steps.</summary>
internal static class DurationsChart
{
    /// <summary>Null where nobody was watched.</summary>
    public static ReportChart? Of(StatusReport report, string programme, CultureInfo culture)
    {
        if (!report.Durations.TryGetValue(programme, out var curve) || curve.N == 0)
            return null;
        var name = ProgrammeWords.Name(programme, culture);
        return new ReportChart
        {
            Key = "durations-" + programme,
            Kind = ChartKind.Steps,
            Title = DocumentTexts.Format("chart.durations", culture, name, report.Year),
            AltText = DocumentTexts.Format("chart.durations.alt", culture, name, curve.N, curve.Events, Last(curve, culture)),
            ValueAxis = DocumentTexts.Get("chart.durations.axis", culture),
            OtherAxis = DocumentTexts.Get("chart.durations.days", culture),
            IsPercent = true,
            Most = 100,
            Series =
            [
                new ChartSeries(DocumentTexts.Get("chart.durations.estimate", culture), Steps(curve, r => r.Survival)),
                new ChartSeries(DocumentTexts.Get("chart.durations.low", culture), Steps(curve, r => r.Limits?.Low ?? r.Survival), IsLimit: true),
                new ChartSeries(DocumentTexts.Get("chart.durations.high", culture), Steps(curve, r => r.Limits?.High ?? r.Survival), IsLimit: true),
            ],
        };
    }

    private static string Last(SurvivalCurve curve, CultureInfo culture) =>
        ReportNumbers.Rounded(100 * curve.Rows[^1].Survival, Units.Percent, culture);

    private static List<ChartPoint> Steps(SurvivalCurve curve, Func<CurveRow, double> height)
    {
        var points = new List<ChartPoint> { new(0, 100) };
        foreach (var row in curve.Rows)
        {
            var (before, now) = (points[^1].Y!.Value, 100 * height(row));
            if (now.Equals(before) && row != curve.Rows[^1])
                continue;
            points.Add(new ChartPoint(row.Time, before));
            if (!now.Equals(before))
                points.Add(new ChartPoint(row.Time, now));
        }

        return points;
    }
}
