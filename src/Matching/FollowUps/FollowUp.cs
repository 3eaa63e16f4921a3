namespace Matching.FollowUps;

/// <summary>One question to one side of a match, and what became of it.</summary>
public sealed record FollowUp
{
    public required string MatchId { get; init; }
    public required string Kind { get; init; }

    /// <summary>From 1: which of its kind in this match.</summary>
    public required int Wave { get; init; }
    public required string Side { get; init; }
    public required DateOnly DueOn { get; init; }

    /// <summary>The day its mail was queued; null if a caseworker wrote the answer down, or closed it, without asking by mail.</summary>
    public DateOnly? AskedOn { get; init; }
    public string? LinkId { get; init; }

    /// <summary>Its link was closed before it was used: the match ended, or contact was stopped.</summary>
    public bool IsLinkClosed { get; init; }
    public string? Answer { get; init; }
    public string? Words { get; init; }
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>Whose hand wrote it: a link's side, or a caseworker's sign-in name.</summary>
    public string? AnsweredBy { get; init; }
    public DateOnly? ClosedOn { get; init; }
    public string? ClosedBy { get; init; }

    /// <summary>What asked instead, around the same day: a check-in that was not sent.</summary>
    public string? LeftTo { get; init; }

    /// <summary>Whether an answer is still awaited.</summary>
    public bool IsOpen => AnsweredOn is null && ClosedOn is null;

    /// <summary>Whether an answer is still awaited and nobody can give it: where contact goes on, it is asked once more.</summary>
    public bool IsCutOff => IsOpen && IsLinkClosed;
}
