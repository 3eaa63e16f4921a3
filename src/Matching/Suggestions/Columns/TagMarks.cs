namespace Matching.Suggestions.Columns;

/// <summary>
/// The tags of the participant whom a reader has open, each with a mark of its own: for every column of frequent tags the marks of its
/// seven bits, and columns of the same kind that are filled with the participant's rare tags and emptied again for the next one.
/// </summary>
internal sealed class TagMarks(TagColumns tags)
{
    private readonly byte[] marks = new byte[tags.Columns * TagColumns.TagsPerColumn];
    private readonly bool[] isUsed = new bool[tags.Columns];
    private readonly List<Column> rareColumns = [];
    private readonly List<int[]> rare = [];
    private readonly List<byte> rareMarks = [];

    public void Clear()
    {
        Array.Clear(marks);
        Array.Clear(isUsed);
        for (var number = 0; number < rare.Count; number++)
        {
            foreach (var holder in rare[number])
            {
                rareColumns[number / TagColumns.TagsPerColumn][holder] = 0;
            }
        }

        rare.Clear();
        rareMarks.Clear();
    }

    /// <summary>Gives a tag its mark, unless it has one: the first counts. False if no volunteer has the tag.</summary>
    public bool Mark(string tag, byte mark)
    {
        if (!tags.TryFind(tag, out var place))
        {
            return false;
        }

        if (place.IsRare)
        {
            MarkRare(place.Holders, mark);
        }
        else if (marks[place.Column * TagColumns.TagsPerColumn + place.Bit] == 0)
        {
            marks[place.Column * TagColumns.TagsPerColumn + place.Bit] = mark;
            isUsed[place.Column] = true;
        }

        return true;
    }

    /// <summary>Adds a lookup for every column in which a tag is marked, with a table of what the marks of each set of bits come to.</summary>
    public void AddTo(RowPlan plan, bool takesGreatest)
    {
        for (var column = 0; column < isUsed.Length; column++)
        {
            if (isUsed[column])
            {
                var ofColumn = marks.AsSpan(column * TagColumns.TagsPerColumn, TagColumns.TagsPerColumn);
                plan.AddMarks(tags.Column(column), ofColumn, takesGreatest);
            }
        }

        Span<byte> ofRare = stackalloc byte[TagColumns.TagsPerColumn];
        for (var first = 0; first < rare.Count; first += TagColumns.TagsPerColumn)
        {
            ofRare.Clear();
            for (var bit = 0; bit < TagColumns.TagsPerColumn && first + bit < rare.Count; bit++)
            {
                ofRare[bit] = rareMarks[first + bit];
            }

            plan.AddMarks(rareColumns[first / TagColumns.TagsPerColumn], ofRare, takesGreatest);
        }
    }

    private void MarkRare(int[] holders, byte mark)
    {
        if (rare.Contains(holders))
        {
            return;
        }

        var (column, bit) = (rare.Count / TagColumns.TagsPerColumn, rare.Count % TagColumns.TagsPerColumn);
        if (column == rareColumns.Count)
        {
            rareColumns.Add(new Column(tags.Count));
        }

        foreach (var holder in holders)
        {
            rareColumns[column][holder] |= (byte)(1 << bit);
        }

        rare.Add(holders);
        rareMarks.Add(mark);
    }
}
