using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Matching.Tests.Kpi.Report.Reading;

/// <summary>A workbook cell by cell, as it lies in the file.</summary>
internal sealed class ReadXlsx : IDisposable
{
    private readonly SpreadsheetDocument file;
    private readonly WorkbookPart book;

    public ReadXlsx(byte[] bytes)
    {
        file = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        book = file.WorkbookPart!;
    }

    public SpreadsheetDocument File => file;

    public IReadOnlyList<string> SheetNames => [.. book.Workbook!.Sheets!.Elements<Sheet>().Select(s => s.Name!.Value!)];

    public void Dispose() => file.Dispose();

    public WorksheetPart Sheet(string name) => (WorksheetPart)book.GetPartById(book.Workbook!.Sheets!.Elements<Sheet>().Single(s => s.Name == name).Id!.Value!);

    /// <summary>The cells of a sheet by row, each by the letters of its column.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, Cell>> Rows(string sheet) =>
    [
        .. Sheet(sheet).Worksheet!.GetFirstChild<SheetData>()!.Elements<Row>()
            .Select(row => row.Elements<Cell>().ToDictionary(c => c.CellReference!.Value!.TrimEnd("0123456789".ToCharArray()), StringComparer.Ordinal)),
    ];

    /// <summary>The indicators of the track sheets, found by the headings of their columns.</summary>
    public IReadOnlyDictionary<string, Numbers> Figures(Reader reader) => SheetNames
        .Where(name => char.IsDigit(name[0]) || name is "Uden hovedspor" or "No track")
        .SelectMany(name => Figures(Rows(name), reader))
        .ToDictionary(f => f.Code, f => f.Numbers, StringComparer.Ordinal);

    /// <summary>The text of a cell.</summary>
    public static string? Words(Cell? cell) => cell?.DataType?.Value == CellValues.InlineString ? cell.InlineString!.InnerText : null;

    /// <summary>The number of a cell that is no text; the digits with the point moved for a percentage, so that nothing is rounded on the way.</summary>
    public double? Number(Cell? cell)
    {
        if (cell?.CellValue is not { } value)
            return null;
        cell.DataType.ShouldBeNull("a number is a number");
        return double.Parse(FormatOf(cell).EndsWith('%') ? PointMoved(value.Text) : value.Text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>The number format of a cell's style.</summary>
    public string FormatOf(Cell cell)
    {
        var styles = book.WorkbookStylesPart!.Stylesheet!;
        var id = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)(cell.StyleIndex?.Value ?? 0)).NumberFormatId!.Value;
        return styles.NumberingFormats?.Elements<NumberingFormat>().FirstOrDefault(f => f.NumberFormatId!.Value == id)?.FormatCode?.Value ?? "General";
    }

    private IEnumerable<(string Code, Numbers Numbers)> Figures(IReadOnlyList<IReadOnlyDictionary<string, Cell>> rows, Reader reader)
    {
        var columns = rows[0].ToDictionary(pair => Words(pair.Value)!, pair => pair.Key, StringComparer.Ordinal);
        foreach (var row in rows.Skip(1))
        {
            Cell? At(string danish, string english) => row.GetValueOrDefault(columns[reader.IsDanish ? danish : english]);
            yield return (Words(At("Kode", "Code"))!, new Numbers
            {
                Target = Number(At("Mål", "Target")),
                TargetHigh = Number(At("Mål, øvre grænse", "Target, upper end")),
                Value = Number(At("Værdi", "Value")),
                Numerator = Number(At("Tæller", "Numerator")),
                Denominator = Number(At("Nævner (n)", "Denominator (n)")),
                Low = Number(At("95 %-interval fra", "95% interval from")),
                High = Number(At("95 %-interval til", "95% interval to")),
                Verdict = reader.Verdict(Words(At("Målopfyldelse", "Result"))!),
            });
        }
    }

    private static string PointMoved(string fraction)
    {
        var at = fraction.IndexOf('E', StringComparison.Ordinal);
        return at < 0 ? fraction + "E2" : $"{fraction[..at]}E{int.Parse(fraction.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) + 2}";
    }
}
