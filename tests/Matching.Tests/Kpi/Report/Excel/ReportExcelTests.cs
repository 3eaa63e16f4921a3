using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Matching.Kpi.Report.Excel;
using Matching.Kpi.Texts;
using Matching.Tests.Kpi.Report.Reading;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Matching.Tests.Kpi.Report.Excel;

/// <summary>The workbook can be counted in.</summary>
public sealed class ReportExcelTests : IDisposable
{
    private readonly ReadXlsx workbook = new(ReportExcel.Write(SmallReport.Build(), KpiTexts.Danish));

    public void Dispose() => workbook.Dispose();

    [Fact]
    public void There_is_a_sheet_for_each_track_and_one_of_definitions()
    {
        workbook.SheetNames.ShouldBe(["Resumé", "1 Kommunen", "2 Partnerskaber", "3 Borgerne", "Initiativer", "Varighed", "År for år", "Definitioner", "Diagramdata"]);
        workbook.Rows("Definitioner").Count.ShouldBe(12);
    }

    [Fact]
    public void Headers_of_tables_are_frozen_filtered_and_printed_on_every_page()
    {
        foreach (var name in new[] { "1 Kommunen", "2 Partnerskaber", "3 Borgerne", "Initiativer", "Varighed", "År for år", "Definitioner" })
        {
            var sheet = workbook.Sheet(name).Worksheet!;
            var pane = sheet.Descendants<Pane>().Single();
            (pane.State!.Value, pane.VerticalSplit!.Value).ShouldBe((PaneStateValues.Frozen, 1d));
            sheet.GetFirstChild<AutoFilter>().ShouldNotBeNull(name);
            sheet.GetFirstChild<PageSetup>()!.Orientation!.Value.ShouldBe(OrientationValues.Landscape);
            (sheet.GetFirstChild<PageSetup>()!.FitToWidth!.Value, sheet.SheetProperties!.PageSetupProperties!.FitToPage!.Value).ShouldBe((1u, true), "one page wide");
            sheet.GetFirstChild<Columns>()!.Elements<Column>().ShouldAllBe(c => c.Width!.Value >= 8);
        }

        workbook.File.WorkbookPart!.Workbook!.DefinedNames!.Elements<DefinedName>().Count(n => n.Name == "_xlnm.Print_Titles").ShouldBe(7);
    }

    [Fact]
    public void Numbers_percentages_and_days_are_cells_of_their_type()
    {
        var rows = workbook.Rows("2 Partnerskaber");
        var columns = rows[0].ToDictionary(pair => ReadXlsx.Words(pair.Value)!, pair => pair.Key, StringComparer.Ordinal);
        Cell At(string code, string column) => rows.Single(r => ReadXlsx.Words(r[columns["Kode"]]) == code)[columns[column]];

        At("host.lasted-3-months", "Værdi").CellValue!.Text.ShouldBe("0.6666666666666667");
        workbook.FormatOf(At("host.lasted-3-months", "Værdi")).ShouldBe("0%");
        workbook.Number(At("host.lasted-3-months", "Værdi")).ShouldBe(100.0 * 2 / 3, "to the last bit");
        workbook.FormatOf(At("host.matches", "Værdi")).ShouldBe("#,##0");
        workbook.Number(At("host.matches", "Værdi")).ShouldBe(3);
        var day = workbook.Rows("Resumé")[1]["B"];
        workbook.FormatOf(day).ShouldBe("yyyy-mm-dd");
        day.CellValue!.Text.ShouldBe("41487");
    }

    [Fact]
    public void Charts_are_native_and_every_point_refers_to_the_cell_that_holds_it()
    {
        var charts = workbook.SheetNames.Select(workbook.Sheet).Select(s => s.DrawingsPart).OfType<DrawingsPart>().SelectMany(d => d.ChartParts).ToList();

        charts.Count.ShouldBeGreaterThan(2);
        foreach (var values in charts.SelectMany(c => c.ChartSpace!.Descendants<C.NumberReference>()))
        {
            var cells = Cells(values.Formula!.Text);
            var cache = values.NumberingCache!.Elements<C.NumericPoint>().ToDictionary(p => (int)p.Index!.Value, p => double.Parse(p.NumericValue!.Text, System.Globalization.CultureInfo.InvariantCulture));
            cells.Count.ShouldBe((int)values.NumberingCache.PointCount!.Val!.Value);
            for (var i = 0; i < cells.Count; i++)
            {
                if (cells[i]?.CellValue is { } value)
                    double.Parse(value.Text, System.Globalization.CultureInfo.InvariantCulture).ShouldBe(cache[i], 1e-12);
                else
                    cache.ShouldNotContainKey(i);
            }
        }
    }

    [Fact]
    public void Every_chart_has_words_for_who_cannot_see_it() =>
        workbook.SheetNames.Select(workbook.Sheet).Select(s => s.DrawingsPart).OfType<DrawingsPart>().SelectMany(d => d.WorksheetDrawing!.Descendants<NonVisualDrawingProperties>())
            .ShouldAllBe(p => p.Description!.Value!.Length > 20);

    /// <summary>The cells of a reference such as 'Diagramdata'!$B$3:$B$7.</summary>
    private List<Cell?> Cells(string reference)
    {
        var parts = reference.Split('!');
        var ends = parts[1].Split(':').Select(a => a.Split('$', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var (from, to) = (int.Parse(ends[0][1], System.Globalization.CultureInfo.InvariantCulture), int.Parse(ends[^1][1], System.Globalization.CultureInfo.InvariantCulture));
        var rows = workbook.Rows(parts[0].Trim('\''));
        return [.. Enumerable.Range(from, to - from + 1).Select(row => rows[row - 1].GetValueOrDefault(ends[0][0]))];
    }
}
