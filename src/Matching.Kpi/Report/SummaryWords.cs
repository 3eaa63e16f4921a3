using System.Globalization;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>The summary as sentences, written from the figures and saying first what was missed.</summary>
public static class SummaryWords
{
    /// <summary>Of the whole report: first the judged indicators and how many of them can still turn, then the others, then the initiatives.</summary>
    public static IReadOnlyList<string> Sentences(StatusReport report, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(report);
        var indicators = report.IndicatorCounts;
        var initiatives = report.InitiativeCounts;
        var mayTurn = report.MayTurn(Verdict.Missed);
        var unsettled = report.Indicators.Count(i => i.Verdict == Verdict.Missed && !i.IsFinal);
        var verdict = indicators switch
        {
            _ when !report.HasBegun => "report.summary.not_begun",
            { Judged: 0 } => "report.summary.none",
            _ when report.IsRunning => "report.summary.running",
            { Missed: 0 } => "report.summary.all_met",
            _ => Key("report.summary.missed", mayTurn),
        };
        return
        [
            verdict is "report.summary.none" or "report.summary.not_begun"
                ? KpiTexts.Get(verdict, culture)
                : KpiTexts.Counted(verdict, indicators.Judged, culture, indicators.Judged, Count("met", indicators.Met), Missed(indicators.Missed, mayTurn, culture)),
            .. unsettled > 0 && unsettled < indicators.Missed ? new[] { KpiTexts.Format("report.summary.unsettled", culture, unsettled) } : [],
            KpiTexts.Format(
                "report.summary.open",
                culture,
                Count("pending", indicators.Pending),
                Count("not_reported", indicators.NotReported),
                Count("cancelled", indicators.Cancelled),
                Count("info", indicators.Info)),
            KpiTexts.Counted(
                Key("report.summary.initiatives", mayTurn),
                initiatives.Total,
                culture,
                initiatives.Total,
                Count("met", initiatives.Met),
                initiatives.PartlyMet,
                initiatives.Missed,
                initiatives.Pending,
                initiatives.Cancelled),
        ];

        string Count(string what, int number) => Counted(what, number, culture);
    }

    /// <summary>Of one track: its initiatives by verdict, and how many of its judged indicators are missed.</summary>
    /// <param name="track">The track.</param>
    /// <param name="isRunning">Whether its year is not over, so that nothing is missed but not met yet, however old its cases are; <see cref="StatusReport.IsRunning"/>.</param>
    /// <param name="culture">Danish or English.</param>
    public static string Sentence(TrackReport track, bool isRunning, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(track);
        var (initiatives, indicators) = (track.InitiativeCounts, track.IndicatorCounts);
        var mayTurn = isRunning || track.MayTurn(Verdict.Missed);
        return KpiTexts.Counted(
            Key("report.track_counts", mayTurn),
            indicators.Judged,
            culture,
            initiatives.Met,
            initiatives.PartlyMet,
            initiatives.Missed,
            initiatives.Pending,
            initiatives.Cancelled,
            indicators.Judged,
            Missed(indicators.Missed, mayTurn, culture));
    }

    private static string Missed(int number, bool mayTurn, CultureInfo culture) => Counted(Key("missed", mayTurn), number, culture);

    private static string Key(string key, bool mayTurn) => mayTurn ? key + ".so_far" : key;

    private static string Counted(string what, int number, CultureInfo culture) => KpiTexts.Counted("report.count." + what, number, culture, number);
}
