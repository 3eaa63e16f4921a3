namespace Matching.Matches.Worries;

/// <summary>What somebody is worried about, in their own words, and what came of it.</summary>
public sealed record Worry
{
    /// <summary>Letters that the words, and a closing note, may have.</summary>
    public const int LongestWords = 4000;

    /// <summary>Letters that the writer's name and the way to call back may have.</summary>
    public const int LongestLine = 200;

    /// <summary>A member of staff wrote it; their user name stands for the person.</summary>
    public const string Caseworker = "caseworker";

    public required string Id { get; init; }
    public required string MatchId { get; init; }

    /// <summary>participant, volunteer or caseworker.</summary>
    public required string Side { get; init; }
    public required string Person { get; init; }

    /// <summary>Who writes, if it is somebody else than the person.</summary>
    public string? Writer { get; init; }
    public required string Words { get; init; }

    /// <summary>How and when they would like to be called.</summary>
    public string? Callback { get; init; }
    public DateTimeOffset RaisedAt { get; init; }
    public DateOnly RaisedOn { get; init; }

    /// <summary>The pause of the volunteer that it made, and the one that stood before.</summary>
    public DateOnly PausedUntil { get; init; }
    public DateOnly? PausedBefore { get; init; }

    /// <summary>One of <see cref="WorryOutcomes"/>; null while it is open.</summary>
    public string? Outcome { get; init; }
    public string? ClosedBy { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    public string? ClosingNote { get; init; }

    public bool IsOpen => Outcome is null;
}

/// <summary>What a person writes when they are worried.</summary>
public sealed record WorryWords(string? Words, string? Writer = null, string? Callback = null)
{
    public bool AreTooLong => Words?.Length > Worry.LongestWords || Writer?.Length > Worry.LongestLine || Callback?.Length > Worry.LongestLine;
}

/// <summary>How a worry ends.</summary>
public static class WorryOutcomes
{
    public const string Resumed = "resumed";
    public const string Ended = "ended";

    public static readonly IReadOnlyList<string> All = [Resumed, Ended];
}
