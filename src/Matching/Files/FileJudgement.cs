namespace Matching.Files;

/// <summary>Lays the rows of one file over the stored table: which are new, changed, unchanged or rejected.</summary>
internal sealed class FileJudgement(FileReading reading, StoredTables tables)
{
    private readonly StoredTable table = tables[reading.Definition.Name];

    public FileReading Reading => reading;

    public List<(FileRow Row, RowDecision.New Decision)> New { get; } = [];

    public List<(FileRow Row, RowDecision.Changed Decision)> Changed { get; } = [];

    public List<(FileRow Row, RowDecision.Unchanged Decision)> Unchanged { get; } = [];

    public int ToStore => New.Count + Changed.Count;

    public ImportedFile Counts => new(
        reading.Definition.Name, reading.Count, ToStore, Unchanged.Count, reading.Count - ToStore - Unchanged.Count);

    public static FileJudgement Of(FileReading reading, StoredTables tables, bool overwrite)
    {
        var judgement = new FileJudgement(reading, tables);
        foreach (var row in reading.Rows.Where(row => !row.IsRejected))
        {
            judgement.FindUnknownReferences(row);
            if (!row.IsRejected)
            {
                judgement.Decide(row, overwrite);
            }
        }

        foreach (var (row, finding) in reading.Definition.Remarks([.. reading.Rows.Where(row => !row.IsRejected)], tables).ToList())
        {
            reading.Report(row, finding);
        }

        return judgement;
    }

    private void FindUnknownReferences(FileRow row)
    {
        foreach (var column in reading.Definition.Columns)
        {
            if (column.RefersTo is { } file && row[column.Name] is { Length: > 0 } key && tables[file].Find(key) is null)
            {
                reading.Report(row, new Finding(column.UnknownReference, column.Name, key) { IsWarning = column.UnknownIsFine });
            }
        }
    }

    private void Decide(FileRow row, bool overwrite)
    {
        var definition = reading.Definition;
        switch (RowDecision.For(row.Cells, table.Find(row.Key), overwrite))
        {
            case RowDecision.New decision:
                New.Add((row, decision));
                table.Put(row.Key, new StoredRow(definition, [.. row.Cells.Select(cell => cell ?? "")], decision.Memory));
                break;
            case RowDecision.Changed decision:
                Changed.Add((row, decision));
                table.Put(row.Key, new StoredRow(definition, [.. decision.Cells.Select(cell => cell!)], decision.Memory));
                break;
            case RowDecision.Unchanged decision:
                Unchanged.Add((row, decision));
                break;
            case RowDecision.Conflict conflict:
                var column = definition.Columns[conflict.Place].Name;
                reading.Report(row, new Finding("conflict", column, row[column]));
                break;
        }
    }
}
