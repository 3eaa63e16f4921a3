using System.Globalization;
using System.Xml.Linq;
using Matching.Kpi.Report.Charts;
using Matching.Kpi.Report.Excel;
using static Matching.Kpi.Report.Office.ChartTags;

namespace Matching.Kpi.Report.Office;

/// <summary>
/// A chart as native DrawingML (ECMA-376, part 1, section 21.2), for a document and for a workbook alike: every point refers to the cell it
/// stands in and is kept beside the reference, so that the chart shows also where nobody recalculates.
/// </summary>
internal sealed class ChartXml(ChartBlock block, CultureInfo culture)
{
    private const string CategoryAxis = "111";
    private const string ValueAxis = "222";

    private readonly ReportChart chart = block.Chart;

    /// <summary>The whole part.</summary>
    /// <param name="workbook">The relationship of the workbook that lies inside a document; null in a workbook, where it is the file itself.</param>
    public XDocument Write(string? workbook) => new(
        new XDeclaration("1.0", "UTF-8", "yes"),
        new XElement(
            C + "chartSpace",
            new XAttribute(XNamespace.Xmlns + "c", C.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "a", A.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "r", R.NamespaceName),
            Val("date1904", "0"),
            Val("lang", culture.TwoLetterISOLanguageName == "en" ? "en-GB" : "da-DK"),
            Val("roundedCorners", "0"),
            new XElement(
                C + "chart",
                Title(chart.Title, 1200, isBold: true),
                Val("autoTitleDeleted", "0"),
                new XElement(C + "plotArea", new XElement(C + "layout"), Plot(), Axes()),
                chart.Kind == ChartKind.Bars ? null : new XElement(C + "legend", Val("legendPos", "b"), Val("overlay", "0"), TextSize(900)),
                Val("plotVisOnly", "1"),
                Val("dispBlanksAs", "gap")),
            new XElement(C + "spPr", Filled("FFFFFF"), new XElement(A + "ln", new XElement(A + "noFill"))),
            TextSize(900),
            workbook is null ? null : new XElement(C + "externalData", new XAttribute(R + "id", workbook), Val("autoUpdate", "0"))));

    private XElement Plot() => chart.Kind == ChartKind.Steps
        ? new XElement(C + "scatterChart", Val("scatterStyle", "lineMarker"), Val("varyColors", "0"), chart.Series.Select(Steps), AxisIds())
        : new XElement(
            C + "barChart",
            Val("barDir", chart.Kind == ChartKind.Bars ? "bar" : "col"),
            Val("grouping", "clustered"),
            Val("varyColors", "0"),
            chart.Series.Select(Bars),
            Val("gapWidth", chart.Kind == ChartKind.Bars ? "45" : "80"),
            AxisIds());

    private XElement Bars(ChartSeries series, int place) => new(
        C + "ser",
        Head(series, place),
        new XElement(C + "spPr", Filled(ChartColours.OfSeries(place))),
        Val("invertIfNegative", "0"),
        series.Points.Select((point, i) => point.Verdict is { } verdict
            ? new XElement(C + "dPt", Val("idx", Number(i)), Val("invertIfNegative", "0"), Val("bubble3D", "0"), new XElement(C + "spPr", Filled(ChartColours.Of(verdict))))
            : null),
        new XElement(C + "cat", new XElement(C + "strRef", new XElement(C + "f", block.CategoriesOf(place)), Words(chart.Categories))),
        Numbers("val", block.ValuesOf(place), [.. series.Points.Select(p => p.Y)], chart.IsPercent));

    private XElement Steps(ChartSeries series, int place) => new(
        C + "ser",
        Head(series, place),
        new XElement(
            C + "spPr",
            new XElement(
                A + "ln",
                new XAttribute("w", series.IsLimit ? "9525" : "28575"),
                Filled(series.IsLimit ? ChartColours.Limit : ChartColours.Accent),
                series.IsLimit ? new XElement(A + "prstDash", new XAttribute("val", "dash")) : null)),
        new XElement(C + "marker", Val("symbol", "none")),
        Numbers("xVal", block.CategoriesOf(place), [.. series.Points.Select(p => (double?)p.X)], isPercent: false),
        Numbers("yVal", block.ValuesOf(place), [.. series.Points.Select(p => p.Y)], chart.IsPercent),
        Val("smooth", "0"));

    private object[] Head(ChartSeries series, int place) =>
    [
        Val("idx", Number(place)),
        Val("order", Number(place)),
        new XElement(C + "tx", new XElement(C + "strRef", new XElement(C + "f", block.NameOf(place)), Words([series.Name]))),
    ];

    private static XElement[] AxisIds() => [Val("axId", CategoryAxis), Val("axId", ValueAxis)];

    private XElement[] Axes() => chart.Kind == ChartKind.Steps
        ? [Scale(CategoryAxis, ValueAxis, "b", chart.OtherAxis, isPercent: false, most: null), Scale(ValueAxis, CategoryAxis, "l", chart.ValueAxis, chart.IsPercent, chart.Most)]
        : [Categories(), Scale(ValueAxis, CategoryAxis, chart.Kind == ChartKind.Bars ? "b" : "l", chart.ValueAxis, chart.IsPercent, chart.Most)];

    private XElement Categories() => new(
        C + "catAx",
        Val("axId", CategoryAxis),
        // The first category stands on top, as in the table.
        new XElement(C + "scaling", Val("orientation", chart.Kind == ChartKind.Bars ? "maxMin" : "minMax")),
        Val("delete", "0"),
        Val("axPos", chart.Kind == ChartKind.Bars ? "l" : "b"),
        Val("numFmt", "General", linked: false),
        Val("majorTickMark", "none"),
        Val("minorTickMark", "none"),
        Val("tickLblPos", "low"),
        LineOf(ChartColours.Line),
        TextSize(800),
        Val("crossAx", ValueAxis),
        Val("crosses", "autoZero"),
        Val("auto", "0"),
        Val("lblAlgn", "ctr"),
        Val("lblOffset", "100"),
        Val("tickLblSkip", "1"),
        Val("noMultiLvlLbl", "1"));

    private XElement Scale(string id, string other, string side, string title, bool isPercent, double? most) => new(
        C + "valAx",
        Val("axId", id),
        new XElement(
            C + "scaling",
            Val("orientation", "minMax"),
            most is { } max ? Val("max", Number(isPercent ? max / 100 : max)) : null,
            Val("min", "0")),
        Val("delete", "0"),
        Val("axPos", side),
        new XElement(C + "majorGridlines", LineOf("D9DEE3")),
        Title(title, 900, isBold: false),
        Val("numFmt", isPercent ? "0%" : "#,##0", linked: false),
        Val("majorTickMark", "out"),
        Val("minorTickMark", "none"),
        Val("tickLblPos", "nextTo"),
        LineOf(ChartColours.Line),
        TextSize(800),
        Val("crossAx", other),
        Val("crosses", chart.Kind == ChartKind.Bars ? "max" : "autoZero"),
        Val("crossBetween", chart.Kind == ChartKind.Steps ? "midCat" : "between"),
        chart.Kind == ChartKind.Bars ? Val("majorUnit", "0.5") : null);
}
