using System.Globalization;
using Matching.Kpi.Report.Charts;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Excel;

/// <summary>Every figure of the year beside the same figure of the years before, with the charts of the computed ones below.</summary>
internal static class YearsSheet
{
    private const int RowsOfChart = 24;

    public static SheetPlan Of(StatusReport report, CultureInfo culture)
    {
        var years = YearWords.Of(report);
        SheetColumn<IndicatorReport>[] columns =
        [
            new(KpiTexts.Get("report.indicator", culture), 52, i => SheetCell.Text(i.Name(culture))),
            new(DocumentTexts.Get("column.code", culture), 34, i => SheetCell.Text(i.Code, CellLook.Line)),
            new(DocumentTexts.Get("column.unit", culture), 11, i => SheetCell.Text(i.Unit is { } unit ? KpiTexts.Get("unit." + unit, culture) : null, CellLook.Line)),
            .. years.Select(y => new SheetColumn<IndicatorReport>(
                YearWords.Heading(report, y), 12, i => i.In(y) is { } value ? SheetTable.InUnit(i, value.Value, value.Target) : SheetCell.Empty)),
        ];
        var indicators = report.Indicators.ToList();
        return SheetTable.Of(DocumentTexts.Get("sheet.years", culture), columns, indicators) with
        {
            Charts = [.. ReportCharts.OfYears(report, culture).Select((c, i) => new SheetPlan.PlacedChart(c, 1 + (i * RowsOfChart), columns.Length + 1))],
        };
    }
}
