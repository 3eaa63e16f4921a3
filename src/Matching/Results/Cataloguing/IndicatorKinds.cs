namespace Matching.Results.Cataloguing;

/// <summary>What an indicator tells of: what was done, or what came of it.</summary>
public static class IndicatorKinds
{
    /// <summary>An activity goal: so many courses held.</summary>
    public const string Activity = "activity";

    /// <summary>An outcome: so many got a job.</summary>
    public const string Outcome = "outcome";

    public static IReadOnlyList<string> All { get; } = [Activity, Outcome];
}
