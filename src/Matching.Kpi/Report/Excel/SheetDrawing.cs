using System.Globalization;
using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Matching.Kpi.Report.Excel;

/// <summary>Charts on a sheet, each with its words for who cannot see it.</summary>
internal static class SheetDrawing
{
    private const long EmuOfPixel = 9525;

    public static WorksheetDrawing Of(IEnumerable<(SheetPlan.PlacedChart Placed, string Relationship)> charts) =>
        new(charts.Select((c, i) => Anchor(c.Placed, c.Relationship, (uint)i + 2)));

    private static OneCellAnchor Anchor(SheetPlan.PlacedChart placed, string relationship, uint id) => new(
        new FromMarker(
            new ColumnId(placed.Column.ToString(CultureInfo.InvariantCulture)),
            new ColumnOffset("0"),
            new RowId(placed.Row.ToString(CultureInfo.InvariantCulture)),
            new RowOffset("0")),
        new Extent { Cx = placed.Width * EmuOfPixel, Cy = placed.Height * EmuOfPixel },
        new GraphicFrame(
            new NonVisualGraphicFrameProperties(
                new NonVisualDrawingProperties { Id = id, Name = placed.Chart.Key, Description = PlainText.OneLine(placed.Chart.AltText), Title = PlainText.OneLine(placed.Chart.Title) },
                new NonVisualGraphicFrameDrawingProperties()),
            new Transform(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
            new A.Graphic(new A.GraphicData(new C.ChartReference { Id = relationship }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
        { Macro = "" },
        new ClientData());
}
