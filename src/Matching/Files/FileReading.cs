namespace Matching.Files;

/// <summary>A file as it was read: its rows with their cells in canonical spelling, and what is wrong with them so far.</summary>
public sealed class FileReading(FileDefinition definition)
{
    private readonly List<(int Line, Finding Finding)> findings = [];
    private readonly List<FileRow> rows = [];

    public FileDefinition Definition => definition;

    public IReadOnlyList<FileRow> Rows => rows;

    public IReadOnlyList<(int Line, Finding Finding)> Findings => findings;

    /// <summary>Rows without blank lines, the malformed ones among them.</summary>
    public int Count { get; private set; }

    public static FileReading Unreadable(FileDefinition definition, string reason) => new FileReading(definition).With(1, new Finding(reason));

    /// <param name="definition">The columns that it should have.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="year">The year in which it is read.</param>
    /// <param name="between">What stands between its cells; null for "," or ";", whichever its first line has more of.</param>
    public static FileReading Read(FileDefinition definition, byte[] bytes, int year, char? between = null)
    {
        var reading = new FileReading(definition);
        if (Decoding.ToUtf8(bytes) is not { } utf8)
        {
            return reading.With(1, new Finding("unsupported_encoding"));
        }

        var separator = between ?? CsvText.SeparatorOf(utf8.Span);
        using var records = CsvText.Rows(utf8, separator).GetEnumerator();
        if (!records.MoveNext())
        {
            return reading.With(1, new Finding("empty_file"));
        }

        if (records.Current.Cells.Any(name => name.AsSpan().ContainsAnyInRange('\0', '\b') || name.Contains(Decoding.Undecodable, StringComparison.Ordinal)))
        {
            return reading.With(records.Current.Line, new Finding("not_text"));
        }

        var header = Header.Read(records.Current, definition);
        foreach (var finding in header.Findings)
        {
            reading.With(header.Line, finding);
        }

        reading.ReadRows(records, header, new CellContext(separator, year));
        return reading;
    }

    public void Report(FileRow row, Finding finding)
    {
        findings.Add((row.Line, finding));
        if (!finding.IsWarning)
        {
            row.Reject();
        }
    }

    private FileReading With(int line, Finding finding)
    {
        findings.Add((line, finding));
        return this;
    }

    private void ReadRows(IEnumerator<CsvRecord> records, Header header, CellContext context)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (records.MoveNext())
        {
            Count++;
            if (header.IsUsable && RowReader.Shape(records.Current, header) is { } malformed)
            {
                With(records.Current.Line, malformed);
            }
            else if (header.IsUsable)
            {
                ReadRow(records.Current, header, context, keys);
            }
        }
    }

    private void ReadRow(CsvRecord record, Header header, CellContext context, HashSet<string> keys)
    {
        var row = new FileRow(definition, record.Line, new string?[definition.Columns.Count]);
        foreach (var finding in RowReader.Cells(record, header, definition, context, row.Cells))
        {
            Report(row, finding);
        }

        rows.Add(row);
        if (definition.HasEachKeyOnce && definition.Key.All(place => row.Cells[place] is not null) && !keys.Add(row.Key))
        {
            Report(row, new Finding("duplicate_id", definition.Columns[definition.Key[0]].Name, row.Key.Replace('\u001f', ' ')));
        }

        if (!row.IsRejected)
        {
            foreach (var finding in definition.Judge(row))
            {
                Report(row, finding);
            }
        }
    }
}
