namespace Matching.Kpi.Records;

/// <summary>What an indicator is counted in.</summary>
public static class Units
{
    /// <summary>A number of people or things.</summary>
    public const string Count = "count";

    /// <summary>A share, 0 to 100.</summary>
    public const string Percent = "percent";

    /// <summary>Reached (1) or not (0).</summary>
    public const string Milestone = "milestone";

    /// <summary>A place on a list; less is better.</summary>
    public const string Rank = "rank";

    /// <summary>All units.</summary>
    public static IReadOnlyList<string> All { get; } = [Count, Percent, Milestone, Rank];
}
