namespace Matching.Rounds;

/// <summary>A pin that could not stand when the draft was worked out.</summary>
public sealed record DroppedPin
{
    public required string ParticipantId { get; init; }
    public required string VolunteerId { get; init; }

    /// <summary><see cref="NotInRound"/>, <see cref="Apart"/>, <see cref="NotEligible"/> or <see cref="NoPlace"/>.</summary>
    public required string Reason { get; init; }

    /// <summary>One of the two is gone, or the participant no longer waits.</summary>
    public const string NotInRound = "not_in_round";

    /// <summary>Somebody set the volunteer aside for the participant, or kept the two apart, since they were pinned.</summary>
    public const string Apart = "apart";

    /// <summary>A rule forbids the pair by now.</summary>
    public const string NotEligible = "not_eligible";

    /// <summary>Other pins fill the volunteer's places.</summary>
    public const string NoPlace = "no_place";
}
