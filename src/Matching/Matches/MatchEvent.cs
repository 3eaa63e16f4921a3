namespace Matching.Matches;

/// <summary>Something that befell a match and that its row does not tell any more.</summary>
public sealed record MatchEvent
{
    public const string Ended = "ended";
    public const string Reopened = "reopened";
    public const string Paused = "paused";
    public const string Resumed = "resumed";
    public const string EndPlanned = "end_planned";

    public required string Step { get; init; }
    public DateOnly OnDay { get; init; }
    public required string Who { get; init; }

    /// <summary>A reason's code or a day.</summary>
    public string? Details { get; init; }
}
