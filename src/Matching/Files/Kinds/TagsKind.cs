namespace Matching.Files.Kinds;

/// <summary>Codes of a closed list or free lower-case tags, split by "|", each kept once and in its order.</summary>
public sealed class TagsKind : CellKind
{
    private const int CellLimit = 2000;
    private const int TagLimit = 60;

    private readonly HashSet<string>? known;
    private readonly string expected;

    private TagsKind(HashSet<string>? known, string expected) => (this.known, this.expected) = (known, expected);

    public static TagsKind Free { get; } = new(null, "");

    /// <param name="codes">The closed list.</param>
    /// <param name="name">What to call the list where it is too long to print.</param>
    public static TagsKind Of(IEnumerable<string> codes, string? name = null)
    {
        var list = new HashSet<string>(codes, StringComparer.Ordinal);
        return new TagsKind(list, name ?? string.Join(", ", list));
    }

    public override object ToDatabase(string canonical) => canonical;

    public override CellReading Read(string cell, CellContext context)
    {
        if (TextKind.Length(cell) > CellLimit)
        {
            return TextKind.TooLong(CellLimit);
        }

        var tags = cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (tags.Any(tag => TextKind.Length(tag) > TagLimit))
        {
            return TextKind.TooLong(TagLimit);
        }

        if (known is not null && !tags.All(known.Contains))
        {
            return CellReading.Bad("unknown_code", expected);
        }

        return new CellReading(string.Join('|', tags.Select(Canonical).Distinct(StringComparer.Ordinal)));
    }

    private string Canonical(string tag) => known is null ? tag.ToLowerInvariant() : tag;
}
