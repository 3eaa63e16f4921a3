using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using Matching.Kpi.Report.Charts;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Matching.Kpi.Report.Word;

/// <summary>A chart in the text, as wide as the text, with its words for who cannot see it.</summary>
internal static class WordDrawing
{
    private const long EmuOfTwip = 635;
    private const long EmuOfCentimetre = 360_000;
    private const double TallestCentimetres = 15.2;

    public static Paragraph Of(ReportChart chart, string relationship, uint number)
    {
        var (width, height) = (WordFile.TextWidth * EmuOfTwip, (long)(Centimetres(chart) * EmuOfCentimetre));
        return new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Normal }),
            new Run(new Drawing(new Inline(
                new Extent { Cx = width, Cy = height },
                new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
                new DocProperties { Id = number, Name = chart.Key, Description = PlainText.OneLine(chart.AltText), Title = PlainText.OneLine(chart.Title) },
                new NonVisualGraphicFrameDrawingProperties(),
                new A.Graphic(new A.GraphicData(new C.ChartReference { Id = relationship }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
            { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 })));
    }

    private static double Centimetres(ReportChart chart) => chart.Kind == ChartKind.Bars
        ? Math.Min(TallestCentimetres, 2.8 + (0.6 * chart.Categories.Count))
        : 6.1;
}
