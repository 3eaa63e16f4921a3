namespace Matching.Files.Kinds;

/// <summary>A period: a year of four digits, kept as text.</summary>
public sealed class YearKind : CellKind
{
    private readonly WholeNumberKind years = new(1900, 2199);

    public override CellReading Read(string cell, CellContext context) => years.Read(cell, context);
}
