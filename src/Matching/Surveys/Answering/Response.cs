using Matching.Matches;

namespace Matching.Surveys.Answering;

/// <summary>One survey that was sent in: when, how, and the person's own words. Imported answers have none.</summary>
public sealed record Response
{
    public const string ByLink = AnswerWays.Link;

    /// <summary>How answers reach a caseworker who writes them down.</summary>
    public static readonly IReadOnlyList<string> RecordedWays = AnswerWays.Recorded;

    public required string MatchId { get; init; }
    public required string Respondent { get; init; }
    public required string Wave { get; init; }
    public DateOnly GivenOn { get; init; }
    public required string How { get; init; }

    /// <summary>The caseworker who wrote it down; null where the person answered by link.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>In no figure; seen by the caseworkers of the programme; gone when the person is.</summary>
    public string? Words { get; init; }
}
