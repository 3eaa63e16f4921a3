using System.Globalization;
using System.Text;

namespace Matching.Kpi.Report;

/// <summary>Free text made fit for a document: whatever people wrote, the file opens.</summary>
internal static class PlainText
{
    private const char Unreadable = '\uFFFD';

    /// <summary>
    /// The text with line ends as LF, and with the replacement character for each character that XML 1.0 forbids: controls other than
    /// tab and LF, halves of a pair, U+FFFE and U+FFFF. Null gives an empty text.
    /// </summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r')
                clean.Append(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                clean.Append(c).Append(text[++i]);
            else
                clean.Append(char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || (c < ' ' && c is not ('\t' or '\n')) ? Unreadable : c);
        }

        return clean.ToString();
    }

    /// <summary>Cleaned, and on one line.</summary>
    public static string OneLine(string? text) => Clean(text).Replace('\n', ' ').Replace('\t', ' ').Trim();

    /// <summary>At most so many characters as people see them, the last an ellipsis where something was cut.</summary>
    public static string Clipped(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var letters = new StringInfo(text);
        return letters.LengthInTextElements <= most ? text : letters.SubstringByTextElements(0, most - 1).TrimEnd() + "…";
    }

    /// <summary>At most so many UTF-16 code units, for limits of file formats; never half a pair.</summary>
    public static string Fitted(string text, int most) => text.Length <= most
        ? text
        : text[..(char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)] + "…";

    /// <summary>Whether the first letter with a direction is one of a script that runs from right to left.</summary>
    public static bool RunsFromRight(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsFromRight(rune.Value))
                return true;
            if (Rune.IsLetter(rune))
                return false;
        }

        return false;
    }

    // Hebrew to Arabic Extended-A, their presentation forms, and the right-to-left blocks of the supplementary plane.
    private static bool IsFromRight(int code) =>
        code is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF)
        && Rune.IsLetter(new Rune(code));
}
