using System.Globalization;
using Matching.Kpi.Indicators;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Charts;

/// <summary>What is computed from records, year beside year: counts in one chart, shares in another.</summary>
internal static class YearColumns
{
    private const int LongestName = 60;

    /// <summary>Null where there is one year only, or no such figure.</summary>
    public static ReportChart? Of(StatusReport report, bool shares, CultureInfo culture)
    {
        var years = YearWords.Of(report);
        var shown = Definitions.All.Where(d => d.IsShare == shares && years.Any(y => ValueOf(report, d.Code, y) is not (null or 0.0))).ToList();
        if (years.Count < 2 || shown.Count == 0)
            return null;
        var names = shown.Select(d => PlainText.Clipped(PlainText.OneLine(Find(report, d.Code).Name(culture)), LongestName)).ToList();
        return new ReportChart
        {
            Key = shares ? "years-shares" : "years-counts",
            Kind = ChartKind.Columns,
            Title = DocumentTexts.Get(shares ? "chart.years.shares" : "chart.years.counts", culture),
            AltText = DocumentTexts.Format("chart.years.alt", culture, years[0], report.Year, string.Join("; ", names)),
            ValueAxis = KpiTexts.Get(shares ? "unit.percent" : "unit.count", culture),
            IsPercent = shares,
            Most = shares ? 100 : null,
            Note = report.IsRunning ? DocumentTexts.Format("chart.years.running", culture, report.Year) : null,
            Categories = names,
            Series = [.. years.Select(y => new ChartSeries(YearWords.Heading(report, y), [.. shown.Select((d, place) => new ChartPoint(place, ValueOf(report, d.Code, y)))]))],
        };
    }

    private static double? ValueOf(StatusReport report, string code, int year) => Find(report, code).In(year)?.Value;

    private static IndicatorReport Find(StatusReport report, string code) => report.Indicators.First(i => i.Code == code);
}
