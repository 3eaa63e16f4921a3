namespace Matching.Web.Jobs;

/// <summary>Section Jobs: whether this process runs the sweeps itself, or leaves them to a scheduler and `matching sweep`.</summary>
public sealed class JobSettings
{
    public const string Section = "Jobs";

    public bool Run { get; init; } = true;

    /// <summary>
    /// How often the scheduler runs the sweeps where it does that more seldom than each asks for; empty where it does not. A sweep that
    /// has left no sign for two such periods makes /health/ready say so.
    /// </summary>
    public TimeSpan? Period { get; init; }
}
