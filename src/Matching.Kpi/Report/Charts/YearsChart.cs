using System.Globalization;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Charts;

/// <summary>What is computed from records, year beside year: counts in one chart, shares in another.</summary>
internal static class YearsChart
{
    /// <summary>Series that can still be told apart.</summary>
    private const int MostSeries = 8;

    /// <summary>Null where fewer than two years have such a figure.</summary>
    public static ReportChart? Of(StatusReport report, bool shares, CultureInfo culture)
    {
        StatusReport[] years = [.. report.Earlier, report];
        var series = Definitions.All.Where(d => d.IsShare == shares)
            .Select(d => new ChartSeries(
                PlainText.Clipped(PlainText.OneLine(NameOf(report, d, culture)), 60),
                [.. years.Select((y, place) => new ChartPoint(place, ValueOf(y, d.Code)))]))
            .Where(s => s.Points.Any(p => p.Y is not (null or 0.0)))
            .Take(MostSeries)
            .ToList();
        if (years.Length < 2 || series.Count == 0)
            return null;
        return new ReportChart
        {
            Key = shares ? "years-shares" : "years-counts",
            Kind = ChartKind.Columns,
            Title = DocumentTexts.Get(shares ? "chart.years.shares" : "chart.years.counts", culture),
            AltText = DocumentTexts.Format(
                "chart.years.alt", culture, years[0].Year, report.Year, string.Join("; ", series.Select(s => s.Name))),
            ValueAxis = KpiTexts.Get(shares ? "unit.percent" : "unit.count", culture),
            OtherAxis = DocumentTexts.Get("year", culture),
            IsPercent = shares,
            Most = shares ? 100 : null,
            Note = report.IsRunning ? DocumentTexts.Format("chart.years.running", culture, report.Year) : null,
            Categories = [.. years.Select(y => YearWords.Heading(y))],
            Series = series,
        };
    }

    private static string NameOf(StatusReport report, IndicatorDefinition definition, CultureInfo culture) =>
        report.Indicators.First(i => i.Code == definition.Code) is var indicator && report.Initiatives.First(i => i.Indicators.Contains(indicator)) is { } initiative
            ? $"{initiative.Initiative.Name(culture)}: {indicator.Name(culture)}"
            : definition.Name(culture);

    private static double? ValueOf(StatusReport report, string code) => report.Indicators.First(i => i.Code == code).Value;
}
