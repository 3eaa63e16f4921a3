namespace Matching.Surveys;

/// <summary>One answer to one question of one wave.</summary>
public sealed record Answer
{
    public required string MatchId { get; init; }

    /// <summary>participant or volunteer.</summary>
    public required string Respondent { get; init; }
    public required string Wave { get; init; }
    public required string Question { get; init; }

    /// <summary>1 to 5, dont_know, or for occupation_now job, education, neither.</summary>
    public required string Value { get; init; }
    public DateOnly AnsweredOn { get; init; }

    /// <summary>Which version of the question's text it was given to, 0 for the one shipped; null where it was imported.</summary>
    public int? TextVersion { get; init; }
}
