using System.Globalization;

namespace Matching.Kpi.Report.Excel;

/// <summary>One cell: a text, a number or a day, each of its own type in the file.</summary>
internal sealed record SheetCell
{
    /// <summary>What a cell of the format can hold.</summary>
    public const int LongestText = 32_767;

    public static readonly SheetCell Empty = new();

    private static readonly DateOnly DayZero = new(1899, 12, 30);
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    private SheetCell()
    {
    }

    /// <summary>The text; null for a number or nothing.</summary>
    public string? Words { get; private init; }

    /// <summary>The number as the file writes it; null for a text or nothing.</summary>
    public string? Digits { get; private init; }

    public CellLook Look { get; private init; } = CellLook.Line;

    /// <summary>Columns it stretches over.</summary>
    public int Span { get; private init; } = 1;

    public static SheetCell Text(string? text, CellLook? look = null) => string.IsNullOrEmpty(text)
        ? new() { Look = look ?? CellLook.Line }
        : new() { Words = PlainText.Fitted(PlainText.Clean(text), LongestText), Look = look ?? CellLook.Text };

    /// <summary>A sentence over so many columns.</summary>
    public static SheetCell Sentence(string text, int span) => Text(text) with { Span = span };

    /// <summary>A number to the last digit, shown with so many decimals; null is an empty cell.</summary>
    public static SheetCell Number(double? number, int decimals = 0) => number is { } known
        ? new() { Digits = known.ToString("R", CultureInfo.InvariantCulture), Look = CellLook.Number(decimals) }
        : Empty;

    /// <summary>
    /// A percentage, 0 to 100, as the fraction that spreadsheets want. The point is moved in the digits and nothing is divided, so
    /// that moving it back gives the same number to the last bit.
    /// </summary>
    public static SheetCell Percent(double? percent, int decimals = 0) => percent is { } known
        ? new() { Digits = PointMoved(known), Look = CellLook.Percent(decimals) }
        : Empty;

    /// <summary>A fraction, 0 to 1, shown as a percentage.</summary>
    public static SheetCell Fraction(double? fraction, int decimals) => Number(fraction) with { Look = CellLook.Percent(decimals) };

    /// <summary>A day as a date; as words where the format has no such date.</summary>
    public static SheetCell Day(DateOnly? day) => day switch
    {
        null => Empty,
        { } known when known < FirstDay => Text(known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CellLook.Line),
        { } known => new() { Digits = (known.DayNumber - DayZero.DayNumber).ToString(CultureInfo.InvariantCulture), Look = CellLook.Date },
    };

    private static string PointMoved(double percent)
    {
        var digits = percent.ToString("R", CultureInfo.InvariantCulture);
        var at = digits.IndexOf('E', StringComparison.Ordinal);
        if (at >= 0)
            return digits[..at] + "E" + (int.Parse(digits.AsSpan(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) - 2).ToString(CultureInfo.InvariantCulture);
        return decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && Math.Abs(exact) < 1_000_000_000m
            ? (exact / 100m).ToString(CultureInfo.InvariantCulture)
            : digits + "E-2";
    }
}
