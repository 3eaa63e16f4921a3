namespace Matching;

/// <summary>An ordered list of short codes or words in one cell, split by "|": languages best first, interests, goals, time slots.</summary>
public sealed class Tags : IReadOnlyList<string>, IEquatable<Tags>
{
    public static readonly Tags None = new([]);

    private readonly string[] items;

    private Tags(string[] items) => this.items = items;

    public int Count => items.Length;

    public bool AreUnknown => items.Length == 0;

    public string this[int index] => items[index];

    public static Tags Of(params string[] items) => items.Length == 0 ? None : new([.. items]);

    public static Tags Parse(string? cell) => string.IsNullOrEmpty(cell)
        ? None
        : new(cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)items).GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => items.GetEnumerator();

    public bool Equals(Tags? other) => other is not null && items.AsSpan().SequenceEqual(other.items);

    public override bool Equals(object? obj) => Equals(obj as Tags);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    public override string ToString() => string.Join('|', items);
}
