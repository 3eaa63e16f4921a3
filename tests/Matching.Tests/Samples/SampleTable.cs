using System.Collections;
using System.Globalization;

namespace Matching.Tests.Samples;

/// <summary>A CSV file as its rows, each a dictionary by heading.</summary>
internal sealed class SampleTable(IReadOnlyList<string> header, IReadOnlyList<SampleRow> rows) : IEnumerable<SampleRow>
{
    public IReadOnlyList<string> Header => header;

    public static SampleTable Parse(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n').Select(Cells).ToList();
        var header = lines[0];
        return new(header, lines.Skip(1).Select(cells => new SampleRow(header, cells)).ToList());
    }

    public IEnumerator<SampleRow> GetEnumerator() => rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static List<string> Cells(string line)
    {
        var cells = new List<string> { "" };
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
                cells[^1] += line[++i];
            else if (line[i] == '"')
                quoted = !quoted;
            else if (line[i] == ',' && !quoted)
                cells.Add("");
            else
                cells[^1] += line[i];
        }

        return cells;
    }
}

internal sealed class SampleRow
{
    private readonly Dictionary<string, string> cells;

    public SampleRow(IReadOnlyList<string> header, IReadOnlyList<string> cells)
    {
        cells.Count.ShouldBe(header.Count, string.Join(',', cells));
        this.cells = header.Zip(cells).ToDictionary(x => x.First, x => x.Second, StringComparer.Ordinal);
    }

    public string this[string column] => cells[column];

    public DateOnly? Day(string column) =>
        this[column].Length == 0 ? null : DateOnly.ParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public int Number(string column) => int.Parse(this[column], NumberStyles.None, CultureInfo.InvariantCulture);

    public string[] List(string column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries);

    public bool Is(string column, string value) => string.Equals(this[column], value, StringComparison.Ordinal);
}
