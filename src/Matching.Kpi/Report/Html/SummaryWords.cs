using System.Globalization;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Html;

/// <summary>The summary as sentences, written from the figures and saying first what was missed.</summary>
internal static class SummaryWords
{
    public static IEnumerable<string> Sentences(StatusReport report, CultureInfo culture)
    {
        var indicators = report.IndicatorCounts;
        var initiatives = report.InitiativeCounts;
        var verdict = indicators switch
        {
            { Judged: 0 } => "report.summary.none",
            { Missed: 0 } => "report.summary.all_met",
            _ => "report.summary.missed",
        };
        yield return KpiTexts.Format(verdict, culture, indicators.Judged, indicators.Met, indicators.Missed);
        yield return KpiTexts.Format(
            "report.summary.open", culture, indicators.Pending, indicators.NotReported, indicators.Cancelled, indicators.Info);
        yield return KpiTexts.Format(
            "report.summary.initiatives",
            culture,
            initiatives.Total,
            initiatives.Met,
            initiatives.PartlyMet,
            initiatives.Missed,
            initiatives.Pending,
            initiatives.Cancelled);
    }

    public static string Sentence(TrackReport track, CultureInfo culture)
    {
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
