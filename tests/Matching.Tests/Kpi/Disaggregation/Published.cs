using Matching.Kpi.Disaggregation;
using Matching.Kpi.Indicators;

namespace Matching.Tests.Kpi.Disaggregation;

/// <summary>One number that a reader of the tables has: how many of these categories stand in these places of a figure.</summary>
internal sealed record PublishedNumber(string Code, IReadOnlyDictionary<string, IReadOnlyList<string>> Categories, bool IsDenominator, int Value);

/// <summary>Every table that the page and the file offer, as a reader has it: all figures, all choices of filters, totals included.</summary>
internal static class Published
{
    public static IEnumerable<GroupTable> Tables(GroupedFigures figures) =>
        from definition in Definitions.All
        from choice in GroupedFigures.Choices(definition.Code)
        select figures.Table(definition.Code, choice.By, choice.And)!;

    public static IEnumerable<PublishedNumber> Numbers(GroupTable table, Func<GroupTable, GroupCell, bool>? isShown = null)
    {
        isShown ??= (_, _) => true;
        for (var r = 0; r < table.Rows.Count; r++)
        {
            for (var c = 0; c < table.Columns.Count; c++)
            {
                foreach (var number in Of(table, table.Cells[r][c], table.Rows[r], table.Columns[c], isShown))
                    yield return number;
            }

            foreach (var number in Of(table, table.RowTotals[r], table.Rows[r], null, isShown))
                yield return number;
        }

        for (var c = 0; c < table.Columns.Count; c++)
        {
            foreach (var number in Of(table, table.ColumnTotals[c], null, table.Columns[c], isShown))
                yield return number;
        }

        // The head figure is whole for staff, whatever it is.
        foreach (var number in Of(table, table.Total, null, null, (_, _) => true))
            yield return number;
    }

    /// <summary>Naive hiding: a small cell is left blank, and nothing else is done.</summary>
    public static bool OnlySmallCellsHidden(GroupTable table, GroupCell cell) =>
        cell.Numerator is 0 or >= 5 && cell.Denominator is null or 0 or >= 5 && (cell.Denominator - cell.Numerator) is null or 0 or >= 5;

    private static IEnumerable<PublishedNumber> Of(
        GroupTable table, GroupCell cell, IReadOnlyList<string>? row, IReadOnlyList<string>? column, Func<GroupTable, GroupCell, bool> isShown)
    {
        if (!isShown(table, cell))
            yield break;
        var categories = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (row is not null)
            categories.Add(table.By, row);
        if (column is not null && table.And is not null)
            categories.Add(table.And, column);
        yield return new PublishedNumber(table.Code, categories, false, cell.Numerator);
        if (cell.Denominator is { } all)
            yield return new PublishedNumber(table.Code, categories, true, all);
    }
}
