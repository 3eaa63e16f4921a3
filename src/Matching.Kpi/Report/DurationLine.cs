using System.Globalization;
using Matching.Kpi.Estimates;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>How long one programme's matches last, in words: how many, the median, and the curve with its limits after some days.</summary>
/// <param name="Cells">As <see cref="Headings"/>.</param>
internal sealed record DurationLine(IReadOnlyList<string> Cells)
{
    private static readonly int[] Days = [91, 182, 365];

    /// <summary>How many cells a line has.</summary>
    public static int Columns => Days.Length + 4;

    public static IReadOnlyList<string> Headings(CultureInfo culture) =>
    [
        DocumentTexts.Get("programme", culture),
        DocumentTexts.Get("durations.matches", culture),
        DocumentTexts.Get("column.ended", culture),
        DocumentTexts.Get("durations.median", culture),
        .. Days.Select(day => DocumentTexts.Format("durations.after", culture, day)),
    ];

    /// <summary>A line for each programme whose year had matches.</summary>
    public static IReadOnlyList<DurationLine> Of(StatusReport report, CultureInfo culture) =>
    [
        .. new[] { KpiProgrammes.Host, KpiProgrammes.Mentor }
            .Select(p => (Programme: p, Curve: report.Durations.GetValueOrDefault(p)))
            .Where(p => p.Curve is { N: > 0 })
            .Select(p => Of(p.Programme, p.Curve!, culture)),
    ];

    private static DurationLine Of(string programme, SurvivalCurve curve, CultureInfo culture) => new(
    [
        ProgrammeWords.Name(programme, culture),
        ReportNumbers.Rounded(curve.N, Units.Count, culture),
        ReportNumbers.Rounded(curve.Events, Units.Count, culture),
        curve.Median is { } median ? ReportNumbers.Rounded(median, Units.Count, culture) : "–",
        .. Days.Select(day => After(curve, day, culture)),
    ]);

    // The curve stays level from one of its times to the next, and ends with the last: beyond it nobody was watched.
    private static string After(SurvivalCurve curve, int day, CultureInfo culture)
    {
        if (day > curve.Rows[^1].Time)
            return "–";
        string Percent(double share) => ReportNumbers.Rounded(100 * share, Units.Percent, culture);
        var row = curve.Rows.LastOrDefault(r => r.Time <= day);
        return row?.Limits is { } limits
            ? DocumentTexts.Format("durations.with_limits", culture, Percent(row.Survival), Percent(limits.Low), Percent(limits.High))
            : Percent(row?.Survival ?? 1);
    }
}
