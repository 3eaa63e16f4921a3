using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Matching.Kpi.Report.Charts;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report.Word;

/// <summary>A table as wide as the text, whose header row stands on every page and whose rows are never split.</summary>
internal sealed class WordTable
{
    private readonly Table table;
    private readonly int[] widths;

    /// <param name="headings">One for each column.</param>
    /// <param name="shares">How wide each is, in parts of their sum.</param>
    /// <param name="description">What the table holds, for who cannot see it.</param>
    /// <param name="numbers">Columns, from 0, whose heading stands to the right over numbers.</param>
    public WordTable(IReadOnlyList<string> headings, IReadOnlyList<int> shares, string description, params int[] numbers)
    {
        widths = [.. shares.Select(s => WordFile.TextWidth * s / shares.Sum())];
        table = new Table(
            new TableProperties(
                new TableStyle { Val = WordStyles.Table },
                new TableWidth { Width = WordFile.TextWidth.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = PlainText.OneLine(description) }),
            new TableGrid(widths.Select(w => new GridColumn { Width = w.ToString(CultureInfo.InvariantCulture) })));
        table.Append(new TableRow(
            [
                new TableRowProperties(new CantSplit(), new TableHeader()),
                .. headings.Select((h, i) => (OpenXmlElement)Cell(i, 1, "E8EDF2", WordText.Paragraph(h, numbers.Contains(i) ? WordStyles.HeadNumber : WordStyles.Head))),
            ]));
    }

    /// <summary>A row, each cell of one or more paragraphs.</summary>
    public void Add(params Paragraph[][] cells) => Row(cells.Select((cell, i) => Cell(i, 1, ground: null, cell)));

    /// <summary>A row whose last but <paramref name="after"/> cell is the word of a verdict in its colours.</summary>
    public void Add(Verdict verdict, CultureInfo culture, int after, params Paragraph[][] cells)
    {
        var place = cells.Length - after;
        var word = Cell(place, 1, ChartColours.Cell(verdict).Ground, WordText.Paragraph(verdict.Word(culture), WordStyles.Cell, WordStyles.Of(verdict)));
        Row([
            .. cells.Take(place).Select((cell, i) => Cell(i, 1, ground: null, cell)),
            word,
            .. cells.Skip(place).Select((cell, i) => Cell(place + 1 + i, 1, ground: null, cell)),
        ]);
    }

    /// <summary>A row of one cell over all columns, which stays with the row below.</summary>
    public void AddGroup(string text) => Row([Cell(0, widths.Length, "F7F7F7", WordText.Paragraph(text, WordStyles.Group))]);

    /// <summary>A row of one cell over all columns that belongs to the row above. It may be long, and may be split.</summary>
    public void AddBelow(params Paragraph[] paragraphs) => table.Append(new TableRow(Cell(0, widths.Length, ground: null, paragraphs)));

    public Table Write() => table;

    private void Row(IEnumerable<TableCell> cells) => table.Append(new TableRow([new TableRowProperties(new CantSplit()), .. cells]));

    private TableCell Cell(int column, int span, string? ground, params Paragraph[] paragraphs)
    {
        var width = span == 1 ? widths[column] : widths.Sum();
        var properties = new TableCellProperties(new TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa });
        if (span > 1)
            properties.Append(new GridSpan { Val = span });
        if (ground is not null)
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = ground });
        return new TableCell([properties, .. paragraphs]);
    }
}
