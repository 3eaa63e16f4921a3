using System.Globalization;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>The summary as sentences, written from the figures and saying first what was missed.</summary>
public static class SummaryWords
{
    /// <summary>Of the whole report: first the judged indicators, then the others, then the initiatives.</summary>
    public static IReadOnlyList<string> Sentences(StatusReport report, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(report);
        var indicators = report.IndicatorCounts;
        var initiatives = report.InitiativeCounts;
        var verdict = indicators switch
        {
            { Judged: 0 } => "report.summary.none",
            { Missed: 0 } => "report.summary.all_met",
            _ => "report.summary.missed",
        };
        return
        [
            KpiTexts.Format(verdict, culture, indicators.Judged, indicators.Met, indicators.Missed),
            KpiTexts.Format(
                "report.summary.open", culture, indicators.Pending, indicators.NotReported, indicators.Cancelled, indicators.Info),
            KpiTexts.Format(
                "report.summary.initiatives",
                culture,
                initiatives.Total,
                initiatives.Met,
                initiatives.PartlyMet,
                initiatives.Missed,
                initiatives.Pending,
                initiatives.Cancelled),
        ];
    }

    /// <summary>Of one track: its initiatives by verdict, and how many of its judged indicators are missed.</summary>
    public static string Sentence(TrackReport track, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(track);
        var (initiatives, indicators) = (track.InitiativeCounts, track.IndicatorCounts);
        return KpiTexts.Format(
            "report.track_counts",
            culture,
            initiatives.Met,
            initiatives.PartlyMet,
            initiatives.Missed,
            initiatives.Pending,
            initiatives.Cancelled,
            indicators.Judged,
            indicators.Missed);
    }
}
