namespace Matching.Suggestions.Columns;

/// <summary>What the marks of seven tags come to, for each of the 128 sets of them.</summary>
internal static class MarkTable
{
    public const int Length = 1 << TagColumns.TagsPerColumn;

    /// <summary>Fills a table by doubling: with one tag more, every set so far comes once more, with that tag's mark.</summary>
    public static void Fill(Span<byte> table, ReadOnlySpan<byte> marks, bool takesGreatest)
    {
        table[0] = 0;
        for (var bit = 0; bit < marks.Length; bit++)
        {
            var (size, mark) = (1 << bit, marks[bit]);
            for (var set = 0; set < size; set++)
            {
                table[size + set] = takesGreatest ? Math.Max(table[set], mark) : (byte)(table[set] + mark);
            }
        }
    }
}
