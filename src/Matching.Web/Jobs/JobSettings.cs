namespace Matching.Web.Jobs;

/// <summary>Section Jobs: whether this process runs the sweeps itself, or leaves them to a scheduler and `matching sweep`.</summary>
public sealed class JobSettings
{
    public const string Section = "Jobs";

    public bool Run { get; init; } = true;
}
