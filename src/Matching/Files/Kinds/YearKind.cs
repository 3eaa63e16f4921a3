namespace Matching.Files.Kinds;

/// <summary>A period: a year of four digits, kept as text.</summary>
public sealed class YearKind : CellKind
{
    private readonly WholeNumberKind years = new(CalendarYears.First, CalendarYears.Last);

    public override CellReading Read(string cell, CellContext context) => years.Read(cell, context);
}
