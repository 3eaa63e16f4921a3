namespace Matching.FollowUps;

/// <summary>One line of the log of a match: that the two were in touch on a day, as one side tells it.</summary>
public sealed record Meeting
{
    /// <summary>The side of a line that a caseworker wrote.</summary>
    public const string ByCaseworker = "caseworker";

    /// <summary>Characters that its words may have.</summary>
    public const int LongestWords = 4000;

    public required string MatchId { get; init; }

    /// <summary>participant, volunteer or caseworker.</summary>
    public required string Side { get; init; }
    public required DateOnly OnDay { get; init; }
    public required string Kind { get; init; }
    public string? Words { get; init; }
    public string WrittenBy { get; init; } = "";
    public DateOnly WrittenOn { get; init; }
}
