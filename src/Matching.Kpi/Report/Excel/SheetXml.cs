using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Matching.Kpi.Report.Excel;

/// <summary>One sheet as the file writes it: landscape, as wide as the page, with page numbers.</summary>
internal static class SheetXml
{
    public static Worksheet Of(SheetPlan plan, LookBook looks, bool isFirst)
    {
        var sheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(View(plan, isFirst)),
            new SheetFormatProperties { DefaultRowHeight = 15 });
        sheet.Append(
            new Columns(plan.Widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })),
            new SheetData(plan.Rows.Select((row, i) => RowOf(row, i + 1, plan.Widths, looks))));
        if (plan is { HeaderRow: > 0, FilteredRows: > 0 })
            sheet.Append(new AutoFilter { Reference = $"A{plan.HeaderRow}:{ChartBlock.Column(plan.Widths.Count - 1)}{plan.HeaderRow + plan.FilteredRows}" });
        if (Merged(plan) is { HasChildren: true } merged)
            sheet.Append(merged);
        sheet.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = plan.IsOnePage ? 1u : 0u },
            new HeaderFooter(new OddFooter("&L&A&R&P / &N")));
        // A chart below the rows begins a page, or it would be cut in two.
        if (plan is { PrintedColumns: not null, Charts.Count: > 0 })
            sheet.Append(new RowBreaks(plan.Charts.Select(c => new Break { Id = (uint)c.Row, Max = 16383, ManualPageBreak = true })) { Count = (uint)plan.Charts.Count, ManualBreakCount = (uint)plan.Charts.Count });
        return sheet;
    }

    private static SheetView View(SheetPlan plan, bool isFirst)
    {
        var view = new SheetView { WorkbookViewId = 0, TabSelected = isFirst };
        if (plan.HeaderRow > 0)
        {
            var below = $"A{plan.HeaderRow + 1}";
            view.Append(
                new Pane { VerticalSplit = plan.HeaderRow, TopLeftCell = below, ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
                new Selection { Pane = PaneValues.BottomLeft, ActiveCell = below, SequenceOfReferences = new ListValue<StringValue>([below]) });
        }

        return view;
    }

    private static MergeCells Merged(SheetPlan plan) => new(plan.Rows.SelectMany((row, i) => row.Select((cell, column) => (cell, column))
        .Where(c => c.cell.Span > 1)
        .Select(c => new MergeCell { Reference = $"{ChartBlock.Column(c.column)}{i + 1}:{ChartBlock.Column(c.column + c.cell.Span - 1)}{i + 1}" })));

    private static Row RowOf(IReadOnlyList<SheetCell> cells, int number, IReadOnlyList<double> widths, LookBook looks)
    {
        var row = new Row { RowIndex = (uint)number };
        if (RowHeight.Of(cells, widths) is { } points)
            row.Height = points;
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] != SheetCell.Empty)
                row.Append(CellOf(cells[i], ChartBlock.Column(i) + number.ToString(CultureInfo.InvariantCulture), looks));
        }

        return row;
    }

    private static Cell CellOf(SheetCell cell, string at, LookBook looks)
    {
        var written = new Cell { CellReference = at, StyleIndex = looks.Of(cell.Look) };
        if (cell.Words is { } words)
        {
            written.DataType = CellValues.InlineString;
            written.Append(new InlineString(new Text(Escaped(words)) { Space = SpaceProcessingModeValues.Preserve }));
        }
        else if (cell.Digits is { } digits)
        {
            written.Append(new CellValue(digits));
        }

        return written;
    }

    // In this format _x0041_ means A, so what people wrote so must say that its underline is one (ECMA-376, part 1, 22.9.2.19).
    private static string Escaped(string words) => words.Contains("_x", StringComparison.Ordinal)
        ? System.Text.RegularExpressions.Regex.Replace(
            words, "_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
        : words;
}
