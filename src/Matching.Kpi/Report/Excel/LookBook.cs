using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Matching.Kpi.Report.Charts;

namespace Matching.Kpi.Report.Excel;

/// <summary>The styles of a workbook: each look is written once, in the order it is first asked for.</summary>
internal sealed class LookBook
{
    private const uint FirstOwnFormat = 164;

    private readonly List<CellLook> looks = [CellLook.Line];

    /// <summary>The number of the style.</summary>
    public uint Of(CellLook look)
    {
        var place = looks.IndexOf(look);
        if (place < 0)
        {
            place = looks.Count;
            looks.Add(look);
        }

        return (uint)place;
    }

    /// <summary>The style sheet with all looks that were asked for.</summary>
    public Stylesheet Write()
    {
        var formats = looks.Select(l => l.Format).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var fonts = looks.Select(FontOf).Distinct().ToList();
        var grounds = looks.Select(l => l.Ground).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var sheet = new Stylesheet();
        if (formats.Count > 0)
            sheet.Append(Counted(new NumberingFormats(formats.Select((f, i) => new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)i, FormatCode = f })), formats.Count));
        sheet.Append(
            new Fonts(fonts.Select(Letters)) { Count = (uint)fonts.Count },
            new Fills(((Fill[])[Plain(PatternValues.None), Plain(PatternValues.Gray125)]).Concat(grounds.Select(Ground))) { Count = (uint)grounds.Count + 2 },
            new Borders(new Border(), Border()) { Count = 2 },
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
            new CellFormats(looks.Select(l => Format(l, formats, fonts, grounds))) { Count = (uint)looks.Count },
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });
        return sheet;
    }

    private static NumberingFormats Counted(NumberingFormats formats, int count)
    {
        formats.Count = (uint)count;
        return formats;
    }

    private static CellFormat Format(CellLook look, List<string> formats, List<(bool, int, string)> fonts, List<string> grounds) => new()
    {
        NumberFormatId = look.Format is { } format ? FirstOwnFormat + (uint)formats.IndexOf(format) : 0,
        FontId = (uint)fonts.IndexOf(FontOf(look)),
        FillId = look.Ground is { } ground ? (uint)grounds.IndexOf(ground) + 2 : 0,
        BorderId = look.HasBorder ? 1u : 0,
        FormatId = 0,
        ApplyNumberFormat = look.Format is not null,
        ApplyFont = true,
        ApplyFill = look.Ground is not null,
        ApplyBorder = look.HasBorder,
        ApplyAlignment = true,
        Alignment = new Alignment
        {
            Vertical = VerticalAlignmentValues.Top,
            WrapText = look.IsWrapped,
            Horizontal = look.IsCentred ? HorizontalAlignmentValues.Center : look.IsIndented ? HorizontalAlignmentValues.Left : HorizontalAlignmentValues.General,
            Indent = look.IsIndented ? 1u : 0u,
        },
    };

    private static (bool IsBold, int Points, string Colour) FontOf(CellLook look) => (look.IsBold, look.Points, look.Letters ?? ChartColours.Ink);

    private static Font Letters((bool IsBold, int Points, string Colour) of)
    {
        var font = new Font();
        if (of.IsBold)
            font.Append(new Bold());
        font.Append(
            new FontSize { Val = of.Points },
            new Color { Rgb = "FF" + of.Colour },
            new FontName { Val = "Calibri" },
            new FontFamilyNumbering { Val = 2 });
        return font;
    }

    private static Fill Plain(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static Fill Ground(string colour) => new(new PatternFill(new ForegroundColor { Rgb = "FF" + colour }) { PatternType = PatternValues.Solid });

    private static Border Border()
    {
        static T Side<T>(T side)
            where T : BorderPropertiesType
        {
            side.Style = BorderStyleValues.Thin;
            side.Append(new Color { Rgb = "FF" + ChartColours.Line });
            return side;
        }

        return new Border(Side(new LeftBorder()), Side(new RightBorder()), Side(new TopBorder()), Side(new BottomBorder()), new DiagonalBorder());
    }
}
