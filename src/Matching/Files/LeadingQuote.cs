using System.Buffers;

namespace Matching.Files;

/// <summary>
/// A spreadsheet runs a cell that begins with one of = + - @ tab CR, so an export puts a quote in front of it, and an import takes
/// that one off again. Cells that begin with quotes and then one of these get one more, or they would lose theirs on the way back.
/// </summary>
public static class LeadingQuote
{
    private const char Quote = '\'';

    private static readonly SearchValues<char> Live = SearchValues.Create("=+-@\t\r");

    public static string Add(string value) => IsLiveBehindQuotes(value) ? Quote + value : value;

    public static string TakeOff(string cell) => cell.StartsWith(Quote) && IsLiveBehindQuotes(cell) ? cell[1..] : cell;

    private static bool IsLiveBehindQuotes(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(Quote);
        return rest.Length > 0 && Live.Contains(rest[0]);
    }
}
