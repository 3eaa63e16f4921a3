namespace Matching.Rounds;

/// <summary>What can come of changing a draft.</summary>
public abstract record EditOutcome
{
    private EditOutcome()
    {
    }

    /// <summary>The draft is being worked out again.</summary>
    public sealed record Edited(int Version) : EditOutcome;

    /// <summary>Somebody else changed, cancelled or committed the draft since it was seen, or it is being worked out.</summary>
    public sealed record ChangedMeanwhile : EditOutcome;

    /// <summary>A rule of eligibility forbids a pair that was to stand.</summary>
    public sealed record NotEligible(string ParticipantId, string VolunteerId, string Rule) : EditOutcome;

    /// <summary>The volunteer was set aside for the participant; whoever wants the pair brings them back first.</summary>
    public sealed record IsSetAside(string ParticipantId, string VolunteerId) : EditOutcome;

    /// <summary>The volunteer has no place for another pinned pair.</summary>
    public sealed record VolunteerIsFull(string VolunteerId) : EditOutcome;

    /// <summary>There is nothing to undo.</summary>
    public sealed record NothingToUndo : EditOutcome;

    /// <summary>No such draft, or a person who is not in it.</summary>
    public sealed record NotFound : EditOutcome;
}
