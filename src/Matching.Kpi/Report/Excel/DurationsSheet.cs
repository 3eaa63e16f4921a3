using System.Globalization;
using Matching.Kpi.Estimates;
using Matching.Kpi.Report.Charts;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Excel;

/// <summary>The curves of time to end, one row for each programme and day, with their charts beside them.</summary>
internal static class DurationsSheet
{
    private const int RowsOfChart = 24;

    public static SheetPlan Of(StatusReport report, CultureInfo culture)
    {
        string Name(string key) => DocumentTexts.Get("column." + key, culture);
        SheetColumn<(string Programme, CurveRow Row)>[] columns =
        [
            new(DocumentTexts.Get("programme", culture), 32, l => SheetCell.Text(ProgrammeWords.Name(l.Programme, culture), CellLook.Line)),
            new(Name("day"), 8, l => SheetCell.Number(l.Row.Time)),
            new(Name("at_risk"), 12, l => SheetCell.Number(l.Row.AtRisk)),
            new(Name("ended"), 11, l => SheetCell.Number(l.Row.Ended)),
            new(Name("censored"), 14, l => SheetCell.Number(l.Row.Censored)),
            new(Name("survival"), 12, l => Share(l.Row.Survival)),
            new(Name("std_err"), 14, l => Share(l.Row.StdErr)),
            new(Name("low"), 12, l => Share(l.Row.Limits?.Low)),
            new(Name("high"), 12, l => Share(l.Row.Limits?.High)),
        ];
        var lines = report.Durations.OrderBy(d => d.Key, StringComparer.Ordinal).SelectMany(d => d.Value.Rows.Select(row => (d.Key, row))).ToList();
        return SheetTable.Of(DocumentTexts.Get("sheet.durations", culture), columns, lines) with
        {
            Charts = [.. ReportCharts.OfDurations(report, culture).Select((c, i) => new SheetPlan.PlacedChart(c, 1 + (i * RowsOfChart), columns.Length + 1))],
        };
    }

    // A share of the curve is a fraction already.
    private static SheetCell Share(double? fraction) => SheetCell.Fraction(fraction, 1);
}
