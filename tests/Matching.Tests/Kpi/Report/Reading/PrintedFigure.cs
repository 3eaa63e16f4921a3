using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Matching.Tests.Kpi.Report.Reading;

/// <summary>One line of a table of figures as people read it.</summary>
internal sealed record PrintedFigure(string Name, string Target, string Value, string N, string Interval, string Verdict)
{
    private const int Columns = 7;

    /// <summary>Of the page, in its order.</summary>
    public static IReadOnlyList<PrintedFigure> OfHtml(byte[] file) =>
    [
        .. new HtmlParser().ParseDocument(new MemoryStream(file)).QuerySelectorAll("table.figures tbody tr").Where(r => r.Children.Length == Columns)
            .Select(r => Of([.. r.Children.Select(cell => cell.TextContent.Trim())])),
    ];

    /// <summary>Of the document, in its order: the tables whose heading row has the columns of figures.</summary>
    public static IReadOnlyList<PrintedFigure> OfDocx(byte[] file, Reader reader)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return
        [
            .. document.MainDocumentPart!.Document!.Body!.Elements<Table>().Select(Rows)
                .Where(rows => rows[0].Count == Columns && rows[0][0] == reader.FigureColumn)
                .SelectMany(rows => rows.Skip(1)).Where(cells => cells.Count == Columns).Select(Of),
        ];
    }

    /// <summary>The cells of a table in words.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(Table table) =>
        [.. table.Elements<TableRow>().Select(row => (IReadOnlyList<string>)[.. row.Elements<TableCell>().Select(cell => cell.InnerText.Trim())])];

    private static PrintedFigure Of(IReadOnlyList<string> cells) => new(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
}
