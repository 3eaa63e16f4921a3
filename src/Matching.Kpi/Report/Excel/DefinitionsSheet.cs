using System.Globalization;
using Matching.Kpi.Indicators;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Excel;

/// <summary>How each computed figure is counted.</summary>
internal static class DefinitionsSheet
{
    public static SheetPlan Of(StatusReport report, CultureInfo culture)
    {
        string Word(string key) => DocumentTexts.Get("definitions." + key, culture);
        var names = report.Indicators.ToLookup(i => i.Code, i => i.Name(culture), StringComparer.Ordinal);
        SheetColumn<IndicatorDefinition>[] columns =
        [
            new(KpiTexts.Get("report.indicator", culture), 34, d => SheetCell.Text(names[d.Code].FirstOrDefault() ?? d.Name(culture), CellLook.Strong)),
            new(DocumentTexts.Get("column.code", culture), 34, d => SheetCell.Text(d.Code, CellLook.Line)),
            new(Word("question"), 44, d => SheetCell.Text(d.Question(culture))),
            new(Word("population"), 44, d => SheetCell.Text(d.Population(culture))),
            new(Word("exclusions"), 44, d => SheetCell.Text(d.Exclusions(culture))),
            new(Word("formula"), 44, d => SheetCell.Text(d.Formula(culture))),
            new(Word("interval"), 44, d => SheetCell.Text(d.IntervalText(culture))),
            new(Word("caution"), 44, d => SheetCell.Text(d.Caution(culture))),
            new(KpiTexts.Get("report.source", culture), 34, d => SheetCell.Text(d.SourceText(culture))),
        ];
        return SheetTable.Of(DocumentTexts.Get("sheet.definitions", culture), columns, Definitions.All);
    }
}
