namespace Matching.Files.Kinds;

/// <summary>An id or a name that other rows refer to.</summary>
public sealed class IdKind : CellKind
{
    private const int Limit = 100;

    public override CellReading Read(string cell, CellContext context)
    {
        var id = cell.Trim();
        return TextKind.Length(id) > Limit ? TextKind.TooLong(Limit) : new CellReading(id);
    }
}
