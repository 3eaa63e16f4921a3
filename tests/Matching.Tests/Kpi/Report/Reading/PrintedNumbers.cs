using System.Globalization;
using System.Text.RegularExpressions;

namespace Matching.Tests.Kpi.Report.Reading;

/// <summary>Numbers read out of words, and whether they are the numbers that were meant.</summary>
internal static partial class PrintedNumbers
{
    /// <summary>Every number of a text, with the decimals that it shows.</summary>
    public static IReadOnlyList<(decimal Number, int Decimals)> Of(string text, Reader reader)
    {
        var (point, thousands) = reader.IsDanish ? (',', ".") : ('.', ",");
        return
        [
            .. Printed().Matches(text).Select(m => m.Value.TrimEnd('.', ',').Replace(thousands, "", StringComparison.Ordinal).Replace(point, '.'))
                .Select(digits => (decimal.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture), digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0)),
        ];
    }

    /// <summary>The text shows exactly these numbers, each rounded half away from zero to the decimals shown.</summary>
    public static void ShouldShow(this string text, Reader reader, string what, params double?[] meant)
    {
        var shown = Of(text, reader);
        var known = meant.OfType<double>().ToList();
        shown.Count.ShouldBe(known.Count, $"{what}: {text}");
        foreach (var ((number, decimals), raw) in shown.Zip(known))
        {
            number.ShouldBe(Math.Round((decimal)raw, decimals, MidpointRounding.AwayFromZero), $"{what}: {text}");
        }
    }

    [GeneratedRegex(@"-?\d[\d.,]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Printed();
}
