namespace Matching.Matches;

public abstract record ProposeOutcome
{
    private ProposeOutcome()
    {
    }

    public sealed record Proposed(string MatchId) : ProposeOutcome;

    public sealed record VolunteerIsFull : ProposeOutcome;

    /// <summary>The participant has an open proposal or a running match already.</summary>
    public sealed record ParticipantIsTaken : ProposeOutcome;

    /// <summary>A rule of eligibility forbids this pair on this day.</summary>
    public sealed record NotEligible(string Rule) : ProposeOutcome;

    /// <summary>Somebody else stands first, or nobody does: why is this one proposed?</summary>
    public sealed record ReasonIsMissing : ProposeOutcome;

    /// <summary>The reason "other" says nothing by itself.</summary>
    public sealed record NoteIsMissing : ProposeOutcome;

    /// <summary>More than <see cref="Choices.MatchChoice.LongestNote"/> characters.</summary>
    public sealed record NoteIsTooLong : ProposeOutcome;

    public sealed record NotFound : ProposeOutcome;
}
