namespace Matching.Kpi.Report.Excel;

/// <summary>
/// How tall a row with wrapped text must be. Not every program works it out when it opens a file, so the file says it; a program that does may
/// correct it.
/// </summary>
internal static class RowHeight
{
    private const double PointsOfLine = 15;
    private const double Tallest = 409;

    /// <summary>In points; null where one line is enough.</summary>
    public static double? Of(IReadOnlyList<SheetCell> cells, IReadOnlyList<double> widths)
    {
        var lines = cells.Select((cell, i) => cell is { Words: { } words, Look.IsWrapped: true } ? Lines(words, widths.Skip(i).Take(cell.Span).Sum(), cell.Look) : 1).DefaultIfEmpty(1).Max();
        var letters = cells.Select(c => c.Look.Points).DefaultIfEmpty(11).Max();
        return lines > 1 || letters > 11 ? Math.Min(Tallest, lines * PointsOfLine * letters / 11) : null;
    }

    // Bold letters are wider, and words do not fill a line to its end.
    private static int Lines(string words, double width, CellLook look)
    {
        var letters = Math.Max(1, width * (look.IsBold ? 0.85 : 0.98));
        return words.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Length / letters)));
    }
}
