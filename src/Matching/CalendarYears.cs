using System.Globalization;

namespace Matching;

/// <summary>The calendar years that anything can be dated in, and that there can be figures of.</summary>
public static class CalendarYears
{
    public const int First = 1900;

    public const int Last = 2199;

    public static bool CanBe(int year) => year is >= First and <= Last;

    /// <summary>Whether a text is such a year, in four digits.</summary>
    public static bool CanBe(string? period) =>
        period?.Length == 4 && int.TryParse(period, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && CanBe(year);
}
