namespace Matching.Kpi.Records;

/// <summary>What an entered value is.</summary>
public static class ObservationStates
{
    /// <summary>The value of the period.</summary>
    public const string Measured = "measured";

    /// <summary>A second figure for the same thing: shown, never judged.</summary>
    public const string AlsoStated = "also_stated";

    /// <summary>There is no value yet.</summary>
    public const string Pending = "pending";

    /// <summary>There is no value, and none is expected.</summary>
    public const string NotReported = "not_reported";

    /// <summary>All states.</summary>
    public static IReadOnlyList<string> All { get; } = [Measured, AlsoStated, Pending, NotReported];
}
