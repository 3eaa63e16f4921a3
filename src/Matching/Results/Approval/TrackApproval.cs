namespace Matching.Results.Approval;

/// <summary>One round of approving a track's figures of a period.</summary>
public sealed record TrackApproval
{
    public required string Period { get; init; }
    public required string Track { get; init; }

    /// <summary>From 1 on; a track that was reopened is approved in a new one.</summary>
    public int Round { get; init; }

    /// <summary>approved, locked or reopened.</summary>
    public required string State { get; init; }

    /// <summary>The casework day that the figures were judged on.</summary>
    public DateOnly AsOf { get; init; }
    public required string ApprovedBy { get; init; }
    public DateTimeOffset ApprovedAt { get; init; }
    public string? LockedBy { get; init; }
    public DateTimeOffset? LockedAt { get; init; }
    public string? ReopenedBy { get; init; }
    public DateTimeOffset? ReopenedAt { get; init; }
    public string? ReopenWhy { get; init; }

    public bool Stands => State is PeriodStates.Approved or PeriodStates.Locked;
}
