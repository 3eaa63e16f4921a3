namespace Matching.Matches;

/// <summary>Something that befell a match and that its row does not tell any more.</summary>
public sealed record MatchEvent
{
    public const string Ended = "ended";
    public const string Reopened = "reopened";
    public const string Paused = "paused";
    public const string Resumed = "resumed";
    public const string EndPlanned = "end_planned";

    /// <summary>A caseworker sent the open question with a link, where there was none.</summary>
    public const string QuestionSent = "question_sent";

    /// <summary>The volunteer has no room before a day, which is in the details.</summary>
    public const string NotNow = "not_now";

    /// <summary>It ended while it was paused, until a day that is in the details.</summary>
    public const string PauseDropped = "pause_dropped";

    internal static bool ComesAgain(string step) => step is Ended or Reopened or Paused or Resumed or EndPlanned or QuestionSent;

    public required string Step { get; init; }
    public DateOnly OnDay { get; init; }
    public required string Who { get; init; }

    /// <summary>A reason's code or a day.</summary>
    public string? Details { get; init; }
}
