namespace Matching.Matches;

/// <summary>One pair from proposal to end.</summary>
public sealed record Match
{
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
    public string? ProposedBy { get; init; }
    public string? EndedBy { get; init; }
    public int Version { get; init; } = 1;

    /// <summary>The casework day on which it came from a file; null if it was made here.</summary>
    public DateOnly? ImportedOn { get; init; }

    /// <summary>Whether it holds a place of its volunteer.</summary>
    public bool IsOpen => MatchStates.Open.Contains(State, StringComparer.Ordinal);

    /// <summary>The id of the person on a side.</summary>
    public string PersonOn(string side) => side == Sides.Participant ? ParticipantId : VolunteerId;
}
