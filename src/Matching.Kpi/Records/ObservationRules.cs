namespace Matching.Kpi.Records;

/// <summary>How several entered values of one indicator and period become the one that is judged.</summary>
public static class ObservationRules
{
    /// <summary>The latest known value counts and replaces the earlier ones: running totals, and figures that were corrected.</summary>
    public const string Latest = "latest";

    /// <summary>The measured ones are added: each tells of its own part of the period, such as participants of each course.</summary>
    public const string Sum = "sum";

    /// <summary>
    /// The plain mean of the measured ones, each weighing the same. It misleads where they stand for very different numbers of people:
    /// the mean of two percentages is not the percentage of both groups together.
    /// </summary>
    public const string Mean = "mean";

    /// <summary>All rules.</summary>
    public static IReadOnlyList<string> All { get; } = [Latest, Sum, Mean];
}
