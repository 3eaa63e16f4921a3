namespace Matching.Files;

/// <summary>The first written line of a file, laid over the columns that the file should have.</summary>
internal sealed class Header
{
    private readonly int[] places;
    private readonly CsvRecord record;

    private Header(CsvRecord record, int[] places, List<Finding> findings) =>
        (this.record, this.places, Findings, IsUsable) = (record, places, findings, findings.TrueForAll(f => f.IsWarning));

    public IReadOnlyList<Finding> Findings { get; }

    public int Line => record.Line;

    public int Width => places.Length;

    /// <summary>Whether the rows below can be read at all.</summary>
    public bool IsUsable { get; }

    public static Header Read(CsvRecord record, FileDefinition definition)
    {
        var findings = new List<Finding>();
        var placeOf = new int[record.Cells.Length];
        var seen = new HashSet<int>();
        for (var i = 0; i < placeOf.Length; i++)
        {
            var name = record.Cells[i].Trim();
            placeOf[i] = definition.FindPlace(name) ?? -1;
            if (placeOf[i] < 0)
            {
                findings.Add(Finding.Warning("unknown_column", name));
            }
            else if (!seen.Add(placeOf[i]))
            {
                findings.Add(new Finding("duplicate_column", name));
            }
        }

        findings.AddRange(definition.Columns
            .Where((column, place) => !column.MayBeMissing && !seen.Contains(place))
            .Select(column => new Finding("missing_column", column.Name)));
        if (record.HasOpenQuote)
        {
            findings.Add(new Finding("open_quote"));
        }

        return new Header(record, placeOf, findings);
    }

    /// <summary>The column's place in the definition; -1 if it is none of its columns.</summary>
    public int PlaceOf(int cell) => places[cell];

    public string NameOf(int cell) => record.Cells[cell].Trim();
}
