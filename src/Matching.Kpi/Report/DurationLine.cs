using System.Globalization;
using Matching.Kpi.Estimates;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>How long one programme's matches last, in words: how many, the median, and the curve with its limits after some days.</summary>
/// <param name="Cells">As <see cref="Headings"/>.</param>
internal sealed record DurationLine(IReadOnlyList<string> Cells)
{
    private const string Nothing = "–";

    private static readonly int[] AfterDays = [91, 182, 365];

    /// <summary>How many cells a line has.</summary>
    public static int Columns => AfterDays.Length + 5;

    public static IReadOnlyList<string> Headings(CultureInfo culture) =>
    [
        DocumentTexts.Get("programme", culture),
        DocumentTexts.Get("durations.matches", culture),
        DocumentTexts.Get("column.ended", culture),
        DocumentTexts.Get("durations.median", culture),
        DocumentTexts.Get("durations.mean", culture),
        .. AfterDays.Select(day => DocumentTexts.Format("durations.after", culture, day)),
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
        MedianOf(curve, culture),
        MeanOf(curve, culture),
        .. AfterDays.Select(day => After(curve, day, culture)),
    ]);

    /// <summary>The median in days with its limits; a dash where it is not known.</summary>
    public static string MedianOf(SurvivalCurve curve, CultureInfo culture)
    {
        if (curve.Median is not { } median)
            return Nothing;
        string Limit(double? days) => days is { } known ? Number(known, culture) : Nothing;
        return curve is { MedianLow: null, MedianHigh: null }
            ? Number(median, culture)
            : DocumentTexts.Format("durations.with_limits", culture, Number(median, culture), Limit(curve.MedianLow), Limit(curve.MedianHigh));
    }

    private static string MeanOf(SurvivalCurve curve, CultureInfo culture) => curve.RestrictedMean is { } mean
        ? DocumentTexts.Format(
            "durations.mean_with_limits",
            culture,
            Days(mean.Mean, culture),
            Days(mean.Interval.Low, culture),
            Days(mean.Interval.High, culture),
            Number(mean.Until, culture))
        : Nothing;

    private static string After(SurvivalCurve curve, int day, CultureInfo culture)
    {
        if (curve.At(day) is not { } at)
            return Nothing;
        string Percent(double share) => ReportNumbers.Rounded(100 * share, Units.Percent, culture);
        return at.Limits is { } limits
            ? DocumentTexts.Format("durations.with_limits", culture, Percent(at.Survival), Percent(limits.Low), Percent(limits.High))
            : Percent(at.Survival);
    }

    private static string Days(double number, CultureInfo culture) => ReportNumbers.Estimated(number, Units.Count, culture);

    private static string Number(double number, CultureInfo culture) => ReportNumbers.Rounded(number, Units.Count, culture);
}
