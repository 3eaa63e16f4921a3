namespace Matching.Matches;

/// <summary>The codes of a match's life, as files and tables spell them.</summary>
public static class MatchStates
{
    public const string Proposed = "proposed";
    public const string Accepted = "accepted";
    public const string Active = "active";
    public const string Ended = "ended";
    public const string Declined = "declined";
    public const string Withdrawn = "withdrawn";
    public const string Expired = "expired";

    public static readonly IReadOnlyList<string> All = [Proposed, Accepted, Declined, Withdrawn, Expired, Active, Ended];

    /// <summary>States in which a match holds a place of its volunteer.</summary>
    public static readonly IReadOnlyList<string> Open = [Proposed, Accepted, Active];

    /// <summary>The same as a condition on the table.</summary>
    public static readonly string IsOpen = $"state IN ('{string.Join("', '", Open)}')";
}
