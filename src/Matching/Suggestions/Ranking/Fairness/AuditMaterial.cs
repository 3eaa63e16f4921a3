namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>All that an audit looks at but the orders themselves.</summary>
public sealed class AuditMaterial
{
    /// <summary>By number.</summary>
    public required IReadOnlyList<ProtectedPerson> Participants { get; init; }

    /// <summary>By number.</summary>
    public required IReadOnlyList<ProtectedPerson> Volunteers { get; init; }

    public required AuditLists Lists { get; init; }

    public required AuditOutcomes Outcomes { get; init; }

    /// <summary>Lists that were really shown.</summary>
    public IReadOnlyList<ShownList> Shown { get; init; } = [];

    /// <summary>Of each participant, from signing up to the first match.</summary>
    public IReadOnlyList<WatchedTime> Waits { get; init; } = [];

    /// <summary>Of each match that started.</summary>
    public IReadOnlyList<WatchedTime> Lengths { get; init; } = [];
}
