using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Matching.Kpi.Report.Charts;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report.Word;

/// <summary>
/// The styles of the document. Everything is in a named style and nothing is formatted by hand, so that who edits it changes one style and
/// not a hundred places.
/// </summary>
internal static class WordStyles
{
    public const string Normal = "Normal";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Caption = "Caption";
    public const string Footer = "Footer";
    public const string Remark = "ReportRemark";
    public const string Cell = "ReportCell";
    public const string Number = "ReportNumber";
    public const string Head = "ReportHead";
    public const string HeadNumber = "ReportHeadNumber";
    public const string Strong = "ReportStrong";
    public const string Group = "ReportGroup";
    public const string Tag = "ReportTag";
    public const string Mark = "ReportMark";
    public const string Table = "ReportTable";

    /// <summary>A heading of level 1 to 3, known to the navigation of the word processor.</summary>
    public static string Heading(int level) => "Heading" + level.ToString(CultureInfo.InvariantCulture);

    /// <summary>The letters of a verdict.</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => "VerdictMet",
        Verdict.PartlyMet => "VerdictPartlyMet",
        Verdict.Missed => "VerdictMissed",
        _ => "VerdictOpen",
    };

    /// <summary>The style part.</summary>
    /// <param name="language">As <c>da-DK</c>: spelling is checked in it.</param>
    public static Styles Write(string language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Arial", EastAsia = "Calibri" },
                new Color { Val = ChartColours.Ink },
                new FontSize { Val = "21" },
                new FontSizeComplexScript { Val = "21" },
                new Languages { Val = language, EastAsia = language, Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        Paragraph(Normal, "Normal", isDefault: true),
        Paragraph(Title, "Title", Spacing(0, 40), Letters(44, ChartColours.Accent, isBold: true)),
        Paragraph(Subtitle, "Subtitle", Spacing(0, 160), Letters(24, "444444")),
        HeadingStyle(1, 30, before: 0),
        HeadingStyle(2, 25, before: 240),
        HeadingStyle(3, 22, before: 160),
        Paragraph(Caption, "caption", Spacing(60, 160), Letters(18, "444444")),
        Paragraph(Footer, "footer", [new Tabs(new TabStop { Val = TabStopValues.Right, Position = WordFile.TextWidth }), new SpacingBetweenLines { After = "0" }], Letters(17, "444444")),
        Paragraph(Remark, "Report remark", [new SpacingBetweenLines { After = "40" }, new Indentation { Left = "397", Hanging = "397" }], Letters(18)),
        Paragraph(Cell, "Report cell", Spacing(20, 20), Letters(18)),
        Paragraph(Number, "Report number", [new SpacingBetweenLines { Before = "20", After = "20" }, new Justification { Val = JustificationValues.Right }], Letters(18), basedOn: Cell),
        Paragraph(Head, "Report head", Spacing(40, 40), Letters(18, isBold: true), basedOn: Cell),
        Paragraph(HeadNumber, "Report head number", [new Justification { Val = JustificationValues.Right }], basedOn: Head),
        Paragraph(Strong, "Report strong", Spacing(20, 20), Letters(18, isBold: true), basedOn: Cell),
        Paragraph(Group, "Report group", [new KeepNext(), new SpacingBetweenLines { Before = "40", After = "40" }], Letters(18, isBold: true), basedOn: Cell),
        Paragraph(Tag, "Report tag", Spacing(0, 20), Letters(16, "444444"), basedOn: Cell),
        Character(Mark, "Report mark", new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }),
        Character(Of(Verdict.Met), "Verdict met", ColourOf(Verdict.Met)),
        Character(Of(Verdict.PartlyMet), "Verdict partly met", ColourOf(Verdict.PartlyMet)),
        Character(Of(Verdict.Missed), "Verdict missed", ColourOf(Verdict.Missed)),
        Character(Of(Verdict.Info), "Verdict open", ColourOf(Verdict.Info)),
        new Style(
            new StyleName { Val = "Report table" },
            new StyleTableProperties(Borders(), new TableCellMarginDefault(new TopMargin { Width = "30", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa }, new BottomMargin { Width = "30", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = Table, CustomStyle = true });

    private static Style HeadingStyle(int level, int halfPoints, int before) => Paragraph(
        Heading(level),
        "heading " + level.ToString(CultureInfo.InvariantCulture),
        [new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = before.ToString(CultureInfo.InvariantCulture), After = "100" }, new OutlineLevel { Val = level - 1 }],
        Letters(halfPoints, level == 1 ? ChartColours.Accent : ChartColours.Ink, isBold: true));

    private static Style Paragraph(string id, string name, OpenXmlElement[]? layout = null, OpenXmlElement[]? letters = null, string? basedOn = null, bool isDefault = false)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault)
            style.Default = true;
        else
            style.Append(new BasedOn { Val = basedOn ?? Normal });
        if (name.StartsWith("Report", StringComparison.Ordinal))
            style.CustomStyle = true;
        style.Append(new PrimaryStyle());
        if (layout is not null)
            style.Append(new StyleParagraphProperties(layout));
        if (letters is not null)
            style.Append(new StyleRunProperties(letters));
        return style;
    }

    private static Style Character(string id, string name, params OpenXmlElement[] letters) =>
        new(new StyleName { Val = name }, new PrimaryStyle(), new StyleRunProperties(letters)) { Type = StyleValues.Character, StyleId = id, CustomStyle = true };

    private static OpenXmlElement[] ColourOf(Verdict verdict) => [new Bold(), new Color { Val = ChartColours.Cell(verdict).Letters }];

    private static OpenXmlElement[] Spacing(int before, int after) =>
        [new SpacingBetweenLines { Before = before.ToString(CultureInfo.InvariantCulture), After = after.ToString(CultureInfo.InvariantCulture) }];

    private static OpenXmlElement[] Letters(int halfPoints, string? colour = null, bool isBold = false)
    {
        var size = halfPoints.ToString(CultureInfo.InvariantCulture);
        return
        [
            .. isBold ? new OpenXmlElement[] { new Bold(), new BoldComplexScript() } : [],
            .. colour is null ? [] : new OpenXmlElement[] { new Color { Val = colour } },
            new FontSize { Val = size },
            new FontSizeComplexScript { Val = size },
        ];
    }

    private static TableBorders Borders()
    {
        static T Side<T>(T side)
            where T : BorderType
        {
            (side.Val, side.Size, side.Space, side.Color) = (BorderValues.Single, 4, 0, ChartColours.Line);
            return side;
        }

        return new TableBorders(
            Side(new TopBorder()), Side(new LeftBorder()), Side(new BottomBorder()), Side(new RightBorder()), Side(new InsideHorizontalBorder()), Side(new InsideVerticalBorder()));
    }
}
