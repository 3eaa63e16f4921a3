using Matching.Files.Kinds;

namespace Matching.Files;

/// <summary>One column of a file and the table column it stands for.</summary>
public sealed record Column(string Name, CellKind Kind)
{
    public string Field { get; init; } = Name;

    /// <summary>A file without this column is whole; what is stored is then left alone.</summary>
    public bool MayBeMissing { get; init; }

    public bool MustBeFilled { get; init; }

    /// <summary>The table keeps unknown as an empty text, not as NULL.</summary>
    public bool EmptyIsText { get; init; }

    /// <summary>The file whose key this cell must be; null if it refers to nothing.</summary>
    public string? RefersTo { get; init; }

    /// <summary>The code of the problem when that key is not there.</summary>
    public string UnknownReference { get; init; } = "unknown_person";

    /// <summary>The row is taken even if that key is not there.</summary>
    public bool UnknownIsFine { get; init; }

    public bool CanBeNull => !MustBeFilled && !EmptyIsText;

    public object? ToDatabase(string canonical) => canonical.Length == 0 && EmptyIsText ? "" : Kind.ToDatabase(canonical);

    public string FromDatabase(object value) => value is DBNull ? "" : Kind.FromDatabase(value);
}
