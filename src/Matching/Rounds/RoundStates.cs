namespace Matching.Rounds;

/// <summary>The codes of a draft's life, as the table spells them.</summary>
public static class RoundStates
{
    /// <summary>Waits to be worked out, for the first time or again after an edit.</summary>
    public const string Queued = "queued";

    /// <summary>Is being worked out by its owner, as long as the lease runs.</summary>
    public const string Running = "running";

    public const string Ready = "ready";
    public const string Failed = "failed";
    public const string Cancelled = "cancelled";

    /// <summary>Its pairs are being proposed; committing again goes on where it stopped.</summary>
    public const string Committing = "committing";

    public const string Committed = "committed";

    /// <summary>States that have a result to show.</summary>
    public static bool HasResult(string state) => state is Ready or Committing or Committed;

    /// <summary>States in which nothing was sent and nobody waits for the result.</summary>
    public static bool CanBeThrownAway(string state) => state is Ready or Failed or Cancelled;

    /// <summary>States in which somebody waits for the result.</summary>
    public static bool IsUnderWay(string state) => state is Queued or Running;
}
