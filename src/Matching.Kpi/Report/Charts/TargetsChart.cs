using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report.Charts;

/// <summary>Values against targets of one track: one bar for each judged figure, as far towards its target as it is.</summary>
internal static class TargetsChart
{
    /// <summary>Bars that one page can hold.</summary>
    public const int MostBars = 24;

    /// <summary>Where a bar is cut, in percent, so that one very long bar does not make the others unreadable.</summary>
    public const double Cut = 200;

    private const int LongestName = 38;

    /// <summary>Null where nothing of the track can be drawn. Milestones are left out: a bar says nothing of yes or no.</summary>
    public static ReportChart? Of(TrackReport track, CultureInfo culture)
    {
        var all = track.Indicators.Where(i => i.Verdict.IsJudged() && i.Unit != Units.Milestone && i.WayToTarget is not null).ToList();
        if (all.Count == 0)
            return null;
        var lowest = all.OrderBy(i => i.WayToTarget).Take(MostBars).ToHashSet();
        var shown = all.Where(lowest.Contains).ToList();
        return new ReportChart
        {
            Key = "targets-" + track.Code,
            Kind = ChartKind.Bars,
            Title = DocumentTexts.Format("chart.targets", culture, KpiTexts.TrackName(track.Code, culture)),
            AltText = DocumentTexts.Format(
                "chart.targets.alt", culture, shown.Count, shown.Count(i => i.Verdict == Verdict.Met), shown.Count(i => i.Verdict == Verdict.Missed)),
            ValueAxis = DocumentTexts.Get("chart.targets.axis", culture),
            IsPercent = true,
            Most = Cut,
            Note = NoteOf(all, shown, culture),
            Categories = [.. shown.Select(i => Label(i, culture))],
            Series =
            [
                new ChartSeries(
                    DocumentTexts.Get("way_to_target", culture),
                    [.. shown.Select((i, place) => new ChartPoint(place, i.WayToTarget, VerdictWords.Looks(i.Verdict, i.IsFinal)))]),
            ],
        };
    }

    private static string Label(IndicatorReport indicator, CultureInfo culture) => DocumentTexts.Format(
        "chart.targets.label",
        culture,
        PlainText.Clipped(PlainText.OneLine(indicator.Name(culture)), LongestName),
        FigureWords.Value(indicator, culture),
        FigureWords.Target(indicator, culture));

    private static string? NoteOf(List<IndicatorReport> all, List<IndicatorReport> shown, CultureInfo culture)
    {
        string?[] notes =
        [
            shown.Count < all.Count ? DocumentTexts.Format("chart.targets.lowest", culture, shown.Count, all.Count) : null,
            shown.Exists(i => i.WayToTarget > Cut)
                ? DocumentTexts.Format("chart.targets.cut", culture, ReportNumbers.Rounded(Cut, Units.Percent, culture))
                : null,
        ];
        var said = string.Join(" ", notes.OfType<string>());
        return said.Length == 0 ? null : said;
    }
}
