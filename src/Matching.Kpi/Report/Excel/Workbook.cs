using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Matching.Kpi.Report.Charts;
using Matching.Kpi.Report.Office;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Excel;

/// <summary>Writes sheets as one workbook. Charts take their numbers from a last sheet that holds nothing else.</summary>
internal sealed class Workbook
{
    private readonly LookBook looks = new();
    private readonly List<ChartBlock> blocks = [];
    private readonly CultureInfo culture;
    private readonly SpreadsheetDocument file;
    private readonly WorkbookPart book;

    private Workbook(SpreadsheetDocument file, CultureInfo culture)
    {
        this.file = file;
        this.culture = culture;
        book = file.AddWorkbookPart();
    }

    /// <summary>The file.</summary>
    /// <param name="plans">The sheets, in order.</param>
    /// <param name="card">What stands on the file's card.</param>
    /// <param name="culture">The language of the chart sheet's name.</param>
    public static byte[] Write(IReadOnlyList<SheetPlan> plans, FileCard card, CultureInfo culture)
    {
        using var bytes = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            card.PutOn(package.AddCoreFilePropertiesPart());
            new Workbook(package, culture).Write(plans);
        }

        return bytes.ToArray();
    }

    /// <summary>The numbers of one chart as a workbook that lies inside a document.</summary>
    public static (byte[] File, ChartBlock Block) OfChart(ReportChart chart, FileCard card, CultureInfo culture)
    {
        var name = SheetNames.Take(DocumentTexts.Get("sheet.charts", culture), new HashSet<string>(StringComparer.Ordinal));
        var block = new ChartBlock(chart, name, FirstRow: 1);
        return (Write([DataSheet(name, block.Rows())], card, culture), block);
    }

    private static SheetPlan DataSheet(string name, IEnumerable<IReadOnlyList<SheetCell>> rows) =>
        new() { Name = name, Widths = [44, .. Enumerable.Repeat(18.0, 8)], Rows = [.. rows], IsOnePage = true };

    private void Write(IReadOnlyList<SheetPlan> plans)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var named = plans.Select(p => (Plan: p, Name: SheetNames.Take(p.Name, taken))).ToList();
        var charts = plans.SelectMany(p => p.Charts).ToList();
        if (charts.Count > 0)
        {
            var name = SheetNames.Take(DocumentTexts.Get("sheet.charts", culture), taken);
            var row = 1;
            foreach (var chart in charts)
            {
                blocks.Add(new ChartBlock(chart.Chart, name, row));
                row += blocks[^1].Height + 1;
            }

            named.Add((DataSheet(name, blocks.SelectMany(b => b.Rows().Append([]))), name));
        }

        var sheets = new Sheets();
        var names = new DefinedNames();
        foreach (var ((plan, name), place) in named.Select((n, i) => (n, i)))
        {
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = SheetXml.Of(plan, looks, isFirst: place == 0);
            AddCharts(part, plan);
            sheets.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)place + 1, Name = name });
            names.Append(NamesOf(plan, name, (uint)place));
        }

        var root = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new BookViews(new WorkbookView { ActiveTab = 0 }), sheets);
        if (names.HasChildren)
            root.Append(names);
        book.Workbook = root;
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = looks.Write();
        file.Save();
    }

    private void AddCharts(WorksheetPart part, SheetPlan plan)
    {
        if (plan.Charts.Count == 0)
            return;
        var drawing = part.AddNewPart<DrawingsPart>();
        var placed = plan.Charts.Select(chart =>
        {
            var chartPart = drawing.AddNewPart<ChartPart>();
            using var stream = chartPart.GetStream(FileMode.Create);
            new ChartXml(blocks.First(b => ReferenceEquals(b.Chart, chart.Chart)), culture).Write(workbook: null).Save(stream);
            return (chart, drawing.GetIdOfPart(chartPart));
        });
        drawing.WorksheetDrawing = SheetDrawing.Of(placed);
        part.Worksheet!.Append(new Drawing { Id = part.GetIdOfPart(drawing) });
    }

    // The header row on every printed page, and the filter, are names of the workbook.
    private static IEnumerable<DefinedName> NamesOf(SheetPlan plan, string name, uint place)
    {
        if (plan is { HeaderRow: > 0, FilteredRows: > 0 })
        {
            yield return new DefinedName(string.Create(
                CultureInfo.InvariantCulture,
                $"{SheetNames.Quoted(name)}!$A${plan.HeaderRow}:${ChartBlock.Column(plan.Widths.Count - 1)}${plan.HeaderRow + plan.FilteredRows}"))
            { Name = "_xlnm._FilterDatabase", LocalSheetId = place, Hidden = true };
        }

        if (plan.PrintedColumns is { } printed)
        {
            yield return new DefinedName(string.Create(CultureInfo.InvariantCulture, $"{SheetNames.Quoted(name)}!$A$1:${ChartBlock.Column(printed - 1)}${plan.PrintedRows}"))
            { Name = "_xlnm.Print_Area", LocalSheetId = place };
        }

        if (plan.HeaderRow > 0)
        {
            yield return new DefinedName(string.Create(CultureInfo.InvariantCulture, $"{SheetNames.Quoted(name)}!${plan.HeaderRow}:${plan.HeaderRow}"))
            { Name = "_xlnm.Print_Titles", LocalSheetId = place };
        }
    }
}
