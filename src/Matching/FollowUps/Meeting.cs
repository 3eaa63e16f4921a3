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

    /// <summary>Whose hand wrote its first words; the name of a colleague who added some stands before theirs.</summary>
    public string WrittenBy { get; init; } = "";
    public DateOnly WrittenOn { get; init; }

    /// <summary>
    /// This line joined to the one that its side wrote of the same day before. Who has met has met, though they talked as well; and words are
    /// added to words, never put in their place.
    /// </summary>
    public Meeting After(Meeting? before)
    {
        if (before is null)
        {
            return this;
        }

        var kind = before.Kind == MeetingKinds.Met ? before.Kind : Kind;
        if (Words is null || before.Words is null)
        {
            var writer = Words is null ? before : this;
            return before with { Kind = kind, Words = Words ?? before.Words, WrittenBy = writer.WrittenBy, WrittenOn = writer.WrittenOn };
        }

        var added = WrittenBy == before.WrittenBy ? Words : $"{WrittenBy}: {Words}";
        var isThere = $"\n{before.Words}\n".Contains($"\n{added}\n", StringComparison.Ordinal);
        return before with { Kind = kind, Words = isThere ? before.Words : $"{before.Words}\n{added}" };
    }
}
