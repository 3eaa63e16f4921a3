namespace Matching.Suggestions.Columns;

/// <summary>
/// How the units of one participant with every volunteer are found: for each criterion a few columns of small numbers are looked up in
/// tables, their sum is a place, and the units stand there. All the arithmetic of the score was done when the tables were filled,
/// by the scorer itself, so that no rounding can differ.
/// </summary>
internal sealed class RowPlan
{
    /// <summary>Volunteers that are looked up together: columns are padded to a multiple of it.</summary>
    public const int Block = 64;

    /// <summary>The length of every table, whatever part of it is in use.</summary>
    public const int TableLength = 256;

    private byte[] tables = new byte[TableLength * 16];
    private Lookup[] lookups = new Lookup[16];
    private PlanPart[] parts = new PlanPart[8];
    private int lookupCount;
    private int partCount;
    private int partStart;

    public ReadOnlySpan<Lookup> Lookups => lookups.AsSpan(0, lookupCount);

    public ReadOnlySpan<PlanPart> Parts => parts.AsSpan(0, partCount);

    public ReadOnlySpan<byte> Tables => tables;

    /// <summary>Units that every volunteer has.</summary>
    public int Constant { get; private set; }

    /// <summary>Whether this participant does not fit the columns, so that the plain scorer has to be asked.</summary>
    public bool IsGivenUp { get; private set; }

    public void Clear() => (lookupCount, partCount, partStart, Constant, IsGivenUp) = (0, 0, 0, 0, false);

    public void GiveUp() => IsGivenUp = true;

    public void AddConstant(int units) => Constant += units;

    /// <summary>Adds a column whose numbers stand for themselves, the only one of its criterion.</summary>
    public void Add(Column column) => Append(new Lookup(column, -1, TableLength));

    /// <summary>Adds a column with a table of its own, to be filled by the caller: <see cref="TableLength"/> entries, not cleared.</summary>
    /// <param name="column">Numbers from 0.</param>
    /// <param name="kinds">One more than the greatest number in it.</param>
    public Span<byte> Add(Column column, int kinds) => Add(column, kinds, ofMarks: false);

    /// <summary>Adds a column of tags, a bit each, and fills its table with what their marks come to.</summary>
    public void AddMarks(Column column, ReadOnlySpan<byte> marks, bool takesGreatest) =>
        MarkTable.Fill(Add(column, MarkTable.Length, ofMarks: true), marks, takesGreatest);

    private Span<byte> Add(Column column, int kinds, bool ofMarks)
    {
        var at = lookupCount * TableLength;
        if (at + TableLength > tables.Length)
        {
            Array.Resize(ref tables, tables.Length * 2);
        }

        Append(new Lookup(column, at, kinds, ofMarks));
        return tables.AsSpan(at, TableLength);
    }

    /// <summary>Ends a criterion, whose place is the sum of the lookups added since the last one.</summary>
    public void EndSum(UnitTable units) => End(units, takesGreatest: false);

    /// <summary>Ends the criterion whose place is the greatest of its lookups, and which shares no language where that is 0.</summary>
    public void EndGreatest(UnitTable units) => End(units, takesGreatest: true);

    private void Append(Lookup lookup)
    {
        if (lookupCount == lookups.Length)
        {
            Array.Resize(ref lookups, lookups.Length * 2);
        }

        lookups[lookupCount++] = lookup;
    }

    private void End(UnitTable units, bool takesGreatest)
    {
        parts[partCount++] = new PlanPart(partStart, lookupCount, units, takesGreatest);
        partStart = lookupCount;
    }
}
