using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>
/// Numbers and days as people read them. The separators are written down here, so that a page and a test agree on any
/// machine, whatever culture data it has.
/// </summary>
internal static class ReportNumbers
{
    private static readonly NumberFormatInfo Danish = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };
    private static readonly NumberFormatInfo English = new() { NumberDecimalSeparator = ".", NumberGroupSeparator = "," };

    private static readonly string[] DanishMonths =
    [
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december",
    ];

    /// <summary>All digits that the number needs to be read back as it is.</summary>
    public static string RoundTrip(double value, CultureInfo culture) => value.ToString("R", Format(culture));

    /// <summary>Shares to the whole percent, other numbers to two decimals where they have any; half away from zero.</summary>
    public static string Rounded(double value, string? unit, CultureInfo culture) =>
        InUnit(Round(value, DecimalsOf(unit)), unit, culture);

    /// <summary>An estimate of a count or of days, to the whole, half away from zero; a share as <see cref="Rounded"/>.</summary>
    public static string Estimated(double value, string? unit, CultureInfo culture) =>
        unit == Units.Percent ? Rounded(value, unit, culture) : InUnit(Round(value, 0), unit, culture);

    /// <summary>
    /// A judged value: rounded, but with more decimals where rounding would put it on the other side of its target, so that
    /// nobody reads "70 %, target at least 70 %, missed".
    /// </summary>
    public static string Judged(double value, Target? target, string? unit, CultureInfo culture) =>
        InUnit(Round(value, Decimals(value, target, unit)), unit, culture);

    /// <summary>All decimals that a person would write, ten at most.</summary>
    public static string Whole(double value, string? unit, CultureInfo culture) => InUnit(value, unit, culture);

    /// <summary>To how many decimals a judged value is rounded, 0 to 10.</summary>
    public static int Decimals(double value, Target? target, string? unit)
    {
        var decimals = DecimalsOf(unit);
        while (decimals < 10 && target is not null && target.IsMetBy(Round(value, decimals)) != target.IsMetBy(value))
            decimals++;
        return decimals;
    }

    private static int DecimalsOf(string? unit) => unit == Units.Percent ? 0 : 2;

    // As decimal, because binary 0.005 lies below half; beyond its range nothing is left to round. Plus 0, so that -0 is 0.
    private static double Round(double value, int decimals) =>
        Math.Abs(value) < 1e15 ? (double)Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero) + 0.0 : value;

    private static string InUnit(double rounded, string? unit, CultureInfo culture)
    {
        var text = rounded.ToString("#,0.##########", Format(culture));
        return unit == Units.Percent ? KpiTexts.Format("report.percent", culture, text) : text;
    }

    /// <summary>A day in words.</summary>
    public static string Day(DateOnly day, CultureInfo culture) => KpiTexts.IsEnglish(culture)
        ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{day.Day}. {DanishMonths[day.Month - 1]} {day.Year}");

    private static NumberFormatInfo Format(CultureInfo culture) => KpiTexts.IsEnglish(culture) ? English : Danish;
}
