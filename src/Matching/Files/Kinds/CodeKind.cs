namespace Matching.Files.Kinds;

/// <summary>One code of a closed list.</summary>
public sealed class CodeKind(params IEnumerable<string> codes) : CellKind
{
    private readonly HashSet<string> known = new(codes, StringComparer.Ordinal);

    public override CellReading Read(string cell, CellContext context)
    {
        var code = cell.Trim();
        return code.Length == 0 || known.Contains(code)
            ? new CellReading(code)
            : CellReading.Bad("unknown_code", string.Join(", ", known));
    }
}
