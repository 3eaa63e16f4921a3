namespace Matching.Kpi.Disaggregation;

/// <summary>A family counted by two dimensions at once, every category by itself; sums of it are the cells of any grouping.</summary>
internal sealed class CrossTally
{
    private readonly Tally[,] cells;
    private readonly int outcomes;

    public CrossTally(FigureFamily family, Func<string, int> row, int rows, Func<string, int> column, int columns)
    {
        outcomes = family.Outcomes.Count;
        cells = new Tally[rows, columns];
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
                cells[r, c] = new Tally(0, 0, new int[outcomes], new int[outcomes]);
        }

        var seen = new HashSet<(string, int)>();
        foreach (var unit in family.Units)
        {
            var (r, c) = (row(unit.Person), column(unit.Person));
            var cell = cells[r, c];
            cell.Units[unit.Outcome]++;
            if (seen.Add((unit.Person, unit.Outcome)))
                cell.PeopleOf[unit.Outcome]++;
            cells[r, c] = cell with { Gap = cell.Gap + unit.Gap, People = cell.People + (seen.Add((unit.Person, -1)) ? 1 : 0) };
        }
    }

    public Tally Of(int[] rows, int[] columns) =>
        Tally.Sum([.. rows.SelectMany(r => columns.Select(c => cells[r, c]))], outcomes);

    public Tally OfRows(int[] rows) => Of(rows, [.. Enumerable.Range(0, cells.GetLength(1))]);
}
