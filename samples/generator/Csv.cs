using System.Text;

namespace Matching.Samples;

/// <summary>
/// A CSV text: comma, LF, quotes only where they are needed. A cell that a spreadsheet would take for a formula gets a ' in front,
/// as the service's own export writes it.
/// </summary>
internal sealed class Csv
{
    private readonly StringBuilder text = new();
    private readonly int width;

    public Csv(params IReadOnlyList<string> header)
    {
        width = header.Count;
        Add(header);
    }

    public void Add(params IReadOnlyList<string> cells)
    {
        if (cells.Count != width)
            throw new ArgumentException($"{cells.Count} cells under {width} headings.", nameof(cells));
        text.AppendJoin(',', cells.Select(Cell)).Append('\n');
    }

    public override string ToString() => text.ToString();

    private static string Cell(string value)
    {
        var safe = IsFormula(value) ? "'" + value : value;
        return safe.AsSpan().ContainsAny(",\"\n\r") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static bool IsFormula(string value) => value.Length > 0 && "=+-@\t\r".Contains(value[0], StringComparison.Ordinal);
}
