using System.Globalization;
using System.Text.RegularExpressions;

namespace Matching.Files.Kinds;

/// <summary>
/// A number as people type it into a field or a table: 12500, 12 500, 42,5, 42.5, 1.234.567 or 1,234.5. What can be read in two ways, such
/// as 12.500, which is twelve and a half here and twelve thousand five hundred there, is never guessed.
/// </summary>
public static partial class TypedNumber
{
    /// <summary>Whether it is a number with a decimal sign to some and one with parted thousands to others.</summary>
    public static bool CanMeanTwo(string typed) => TwoWays().IsMatch(Bare(typed));

    /// <param name="typed">A percent sign behind it, or before it, says nothing.</param>
    /// <param name="value">Null for an empty text.</param>
    /// <returns>False if it is no number, or two; an empty text is no value.</returns>
    public static bool TryRead(string? typed, out double? value)
    {
        var bare = Bare(typed ?? "");
        var text = string.Concat(bare.Where(c => !char.IsWhiteSpace(c)));
        value = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (IsGroupedOddly(bare) || TwoWays().IsMatch(text) || PlainOf(text) is not { } plain
            || !double.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var read)
            || !double.IsFinite(read))
        {
            return false;
        }

        value = read;
        return true;
    }

    /// <summary>A text that is read back as the same number and nothing else: every digit, and a fourth decimal where three could be taken for thousands.</summary>
    /// <param name="value">A number.</param>
    /// <param name="decimalSign">A comma or a point.</param>
    public static string Written(double value, char decimalSign)
    {
        var digits = Numbers.Text(value);
        var plain = digits.Contains('E', StringComparison.Ordinal) ? value.ToString("0.################", CultureInfo.InvariantCulture) : digits;
        return (TwoWays().IsMatch(plain) ? plain + "0" : plain).Replace('.', decimalSign);
    }

    private static string Bare(string typed) => typed.Replace("%", "", StringComparison.Ordinal).Trim();

    /// <summary>With a point and without what parts thousands; null if the signs stand where they cannot.</summary>
    private static string? PlainOf(string text)
    {
        if (Whole().IsMatch(text))
        {
            return text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        }

        if (Mixed().Match(text) is { Success: true } mixed)
        {
            var whole = mixed.Groups["whole"].Value;
            return whole.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal) + "." + mixed.Groups["rest"].Value;
        }

        return text.Count(c => c is '.' or ',') <= 1 ? text.Replace(',', '.') : null;
    }

    /// <summary>Whether white space stands where it parts no thousands, as in two numbers in one field.</summary>
    private static bool IsGroupedOddly(string text) => text.Any(char.IsWhiteSpace) && !Spaced().IsMatch(text);

    /// <summary>One to three digits, one sign, three digits: 12.500 and 12,500. Nobody writes thousands that begin with 0.</summary>
    [GeneratedRegex(@"^[+-]?[1-9]\d{0,2}[.,]\d{3}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TwoWays();

    /// <summary>1.234.567 or 1,234,567.</summary>
    [GeneratedRegex(@"^[+-]?[1-9]\d{0,2}((\.\d{3}){2,}|(,\d{3}){2,})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Whole();

    /// <summary>1.234,5 or 1,234.5.</summary>
    [GeneratedRegex(@"^(?<whole>[+-]?[1-9]\d{0,2}((\.\d{3})+(?=,)|(,\d{3})+(?=\.)))[.,](?<rest>\d+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mixed();

    /// <summary>12 500 or 1 234 567,5.</summary>
    [GeneratedRegex(@"^[+-]?[1-9]\d{0,2}(\s\d{3})+([.,]\d+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Spaced();
}
