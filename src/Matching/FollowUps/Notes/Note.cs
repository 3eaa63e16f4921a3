namespace Matching.FollowUps.Notes;

/// <summary>What a caseworker wrote down, for colleagues of the programme; perhaps with a day to be reminded of it.</summary>
public sealed record Note
{
    public const string OnParticipant = "participant";
    public const string OnVolunteer = "volunteer";
    public const string OnMatch = "match";

    /// <summary>Characters that it may have.</summary>
    public const int LongestWords = 4000;

    public required string Id { get; init; }

    /// <summary>participant, volunteer or match.</summary>
    public required string About { get; init; }

    /// <summary>The id of what it is about.</summary>
    public required string Subject { get; init; }
    public required string Programme { get; init; }
    public required string Words { get; init; }
    public required string WrittenBy { get; init; }
    public DateOnly WrittenOn { get; init; }
    public DateOnly? RemindOn { get; init; }
    public DateOnly? DoneOn { get; init; }
    public string? DoneBy { get; init; }

    /// <summary>Whether somebody is still to be reminded of it.</summary>
    public bool IsAwaited => RemindOn is not null && DoneOn is null;
}
