namespace Matching.Files.Kinds;

/// <summary>An ISCO-08 group of one to four digits, checked for its form only.</summary>
public sealed class OccupationKind : CellKind
{
    public override CellReading Read(string cell, CellContext context)
    {
        var digits = cell.Trim();
        return digits.Length <= 4 && digits.All(char.IsAsciiDigit) ? new CellReading(digits) : CellReading.Bad("invalid_occupation");
    }
}
