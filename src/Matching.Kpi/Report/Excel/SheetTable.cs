using System.Globalization;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report.Excel;

/// <summary>Tables as sheets: the heading row first, frozen and filtered.</summary>
internal static class SheetTable
{
    public static SheetPlan Of<T>(string name, IReadOnlyList<SheetColumn<T>> columns, IReadOnlyList<T> things) => new()
    {
        Name = name,
        Widths = [.. columns.Select(c => c.Width)],
        Rows = [Headings(columns), .. things.Select(thing => (IReadOnlyList<SheetCell>)[.. columns.Select(c => c.Cell(thing))])],
        HeaderRow = 1,
        FilteredRows = things.Count,
    };

    public static IReadOnlyList<SheetCell> Headings<T>(IReadOnlyList<SheetColumn<T>> columns) =>
        [.. columns.Select(c => SheetCell.Text(c.Heading, CellLook.Header))];

    /// <summary>A value of an indicator in its unit, with the decimals that the page shows.</summary>
    public static SheetCell InUnit(IndicatorReport indicator, double? value) => InUnit(indicator, value, indicator.Target);

    /// <summary>The same of another year, which had a target of its own.</summary>
    public static SheetCell InUnit(IndicatorReport indicator, double? value, Target? target) => value is not { } known ? SheetCell.Empty
        : indicator.Unit == Records.Units.Percent ? SheetCell.Percent(known, ReportNumbers.Decimals(known, target, indicator.Unit))
        : SheetCell.Number(known, IsWhole(known) ? 0 : ReportNumbers.Decimals(known, target, indicator.Unit));

    public static SheetCell Verdict(Verdicts.Verdict verdict, bool isFinal, CultureInfo culture) =>
        SheetCell.Text(VerdictWords.Of(verdict, isFinal, culture), CellLook.Of(VerdictWords.Looks(verdict, isFinal)));

    private static bool IsWhole(double value) => Math.Floor(value).Equals(value);
}
