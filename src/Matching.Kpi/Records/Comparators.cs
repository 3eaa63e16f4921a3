namespace Matching.Kpi.Records;

/// <summary>How a value is held against its target, as the catalogue writes it.</summary>
public static class Comparators
{
    /// <summary>At least the target.</summary>
    public const string AtLeast = ">=";

    /// <summary>At most the target.</summary>
    public const string AtMost = "<=";

    /// <summary>More than the target.</summary>
    public const string MoreThan = ">";

    /// <summary>Less than the target.</summary>
    public const string LessThan = "<";

    /// <summary>From the target to its upper end, both included.</summary>
    public const string Between = "between";

    /// <summary>There is no target.</summary>
    public const string None = "none";

    /// <summary>All comparators.</summary>
    public static IReadOnlyList<string> All { get; } = [AtLeast, AtMost, MoreThan, LessThan, Between, None];
}
