using System.Globalization;
using System.Text;
using Matching.Kpi.Report;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Disaggregation;

/// <summary>
/// A figure in groups as a table, in the two spellings of <see cref="ReportCsv"/>. It holds what the page shows and nothing else; the
/// categories of a group stand as codes, with <c>|</c> between those that were put together. An empty group is everybody.
/// </summary>
public static class GroupCsv
{
    private static readonly string[] Columns =
        ["code", "year", "as_of", "by", "group", "and", "and_group", "numerator", "denominator", "value", "interval_low", "interval_high"];

    /// <summary>The whole file.</summary>
    /// <param name="table">The table.</param>
    /// <param name="year">The year it is of.</param>
    /// <param name="culture">Danish or English.</param>
    public static byte[] Write(GroupTable table, int year, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(table);
        var separator = KpiTexts.IsEnglish(culture) ? ',' : ';';
        var text = new StringBuilder();
        ReportCsv.Append(text, Columns, separator);
        foreach (var (row, column, cell) in Lines(table))
        {
            ReportCsv.Append(
                text,
                [
                    table.Code, year.ToString("D4", CultureInfo.InvariantCulture), ReleaseDay.Of(year).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    table.By, Group(row), table.And ?? "", Group(column), Number(cell.Numerator, culture), Number(cell.Denominator, culture),
                    Number(cell.Value, culture), Number(cell.Interval?.Low, culture), Number(cell.Interval?.High, culture),
                ],
                separator);
        }

        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: !KpiTexts.IsEnglish(culture));
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())];
    }

    private static IEnumerable<(IReadOnlyList<string> Row, IReadOnlyList<string> Column, GroupCell Cell)> Lines(GroupTable table)
    {
        for (var r = 0; r < table.Rows.Count; r++)
        {
            for (var c = 0; c < table.Columns.Count; c++)
                yield return (table.Rows[r], table.Columns[c], table.Cells[r][c]);
            if (table.And is not null)
                yield return (table.Rows[r], [], table.RowTotals[r]);
        }

        for (var c = 0; table.And is not null && c < table.Columns.Count; c++)
            yield return ([], table.Columns[c], table.ColumnTotals[c]);
        yield return ([], [], table.Total);
    }

    private static string Group(IReadOnlyList<string> categories) =>
        ReportCsv.Harmless(string.Join('|', categories.Select(c => c == GroupDimension.Unknown ? "unknown" : c)));

    private static string Number(double? value, CultureInfo culture) => value is { } known ? ReportNumbers.RoundTrip(known, culture) : "";
}
