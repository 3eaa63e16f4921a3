namespace Matching.Files;

/// <summary>One row of a CSV text: the line on which it begins, its cells, and whether its quotes could be made out.</summary>
public sealed record CsvRecord(int Line, string[] Cells, bool HasOpenQuote)
{
    public bool IsBlank => Array.TrueForAll(Cells, string.IsNullOrWhiteSpace);
}
