using System.Globalization;

namespace Matching.Files.Kinds;

/// <summary>Numbers as offices write them: with a point, or with a decimal comma.</summary>
internal static class Numbers
{
    /// <summary>
    /// A comma is a decimal sign. Where "," also separates the cells, "1,000" could as well mean a thousand, and is not guessed.
    /// </summary>
    /// <returns>The text with a point, or null if no comma can be read in it.</returns>
    public static string? WithPoint(string text, char separator)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
        {
            return text;
        }

        var whole = text.AsSpan(0, comma).TrimStart("+-");
        var looksLikeThousands = separator == ',' && text.Length - comma == 4 && whole.Length is >= 1 and <= 3 && whole is not "0";
        return looksLikeThousands || text.Contains('.', StringComparison.Ordinal) ? null : text.Replace(',', '.');
    }

    /// <summary>The shortest text that gives the same number back; zero has no sign.</summary>
    public static string Text(double number) => (number + 0.0).ToString("R", CultureInfo.InvariantCulture);
}
