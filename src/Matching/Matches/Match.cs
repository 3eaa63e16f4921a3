namespace Matching.Matches;

/// <summary>One pair from proposal to end.</summary>
public sealed record Match
{
    /// <summary>A match that ended sooner is a short one.</summary>
    public const int ShortMonths = 3;

    public required string Id { get; init; }
    public required string Programme { get; init; }
    public required string ParticipantId { get; init; }
    public required string VolunteerId { get; init; }
    public DateOnly ProposedOn { get; init; }
    public required string State { get; init; }
    public DateOnly? StartedOn { get; init; }
    public DateOnly? EndedOn { get; init; }
    public string? EndReason { get; init; }

    /// <summary>The day of the volunteer's yes.</summary>
    public DateOnly? AcceptedOn { get; init; }
    public string? DeclineReason { get; init; }
    public string? DeclineNote { get; init; }

    /// <summary>participant or volunteer.</summary>
    public string? DeclinedBy { get; init; }
    public string? WithdrawReason { get; init; }
    public string? WithdrawNote { get; init; }

    /// <summary>participant, volunteer or caseworker.</summary>
    public string? WithdrawnBy { get; init; }

    /// <summary>The day on which it was declined, withdrawn, expired, or its end was written down; null where it came from a file.</summary>
    public DateOnly? ClosedOn { get; init; }
    public string? ProposedBy { get; init; }
    public string? EndedBy { get; init; }
    public string? EndNote { get; init; }

    /// <summary>Nobody was told of the end by mail: people tell each other, and a caseworker decides whether to ask how it was.</summary>
    public bool EndedQuietly { get; init; }
    public DateOnly? PlannedEndOn { get; init; }

    /// <summary>The first day on which a running match goes on; nobody is reminded of anything before it.</summary>
    public DateOnly? PausedUntil { get; init; }
    public string? PauseReason { get; init; }

    /// <summary>The day on which somebody said whether the participant waits again after the end; null if nobody has.</summary>
    public DateOnly? WaitingDecidedOn { get; init; }

    /// <summary>False where it ended here and nobody has said yet whether the participant waits again.</summary>
    public bool IsWaitingDecided => this is not { State: MatchStates.Ended, ClosedOn: not null, WaitingDecidedOn: null };

    /// <summary>The day on which the person now asked was asked; null where it came from a file.</summary>
    public DateOnly? AskedOn { get; init; }
    public int Version { get; init; } = 1;

    /// <summary>The casework day on which it came from a file; null if it was made here.</summary>
    public DateOnly? ImportedOn { get; init; }

    /// <summary>Whether it holds a place of its volunteer.</summary>
    public bool IsOpen => MatchStates.Open.Contains(State, StringComparer.Ordinal);

    /// <summary>Whose yes or no is awaited; null if nobody's is.</summary>
    public string? AskedSide => State switch
    {
        MatchStates.Proposed => Sides.Volunteer,
        MatchStates.Accepted => Sides.Participant,
        _ => null,
    };

    /// <summary>The day from which the time for an answer is counted.</summary>
    public DateOnly Asked => AskedOn ?? (State == MatchStates.Accepted ? AcceptedOn : null) ?? ProposedOn;

    /// <summary>Whether it ended before it had lasted three months: a second such match can hurt more than it helps.</summary>
    public bool WasShort => StartedOn is { } started && EndedOn is { } ended && ended < started.AddMonths(ShortMonths);

    public bool IsPausedOn(DateOnly day) => State == MatchStates.Active && day < PausedUntil;

    /// <summary>The id of the person on a side.</summary>
    public string PersonOn(string side) => side == Sides.Participant ? ParticipantId : VolunteerId;
}
