namespace Matching.Kpi.Records;

/// <summary>One answer to one survey question.</summary>
public sealed record KpiAnswer
{
    /// <summary>The match that the survey was about.</summary>
    public required string MatchId { get; init; }

    /// <summary><c>participant</c> or <c>volunteer</c>; only a participant's answers make figures.</summary>
    public required string Respondent { get; init; }

    /// <summary><c>start</c>, <c>3m</c>, <c>6m</c> or <c>end</c>; any other, and <c>start</c>, counts nowhere.</summary>
    public required string Wave { get; init; }

    /// <summary>The question's code.</summary>
    public required string Question { get; init; }

    /// <summary><c>1</c> to <c>5</c> or <c>dont_know</c>; for <c>occupation_now</c> <c>job</c>, <c>education</c>, <c>neither</c> or <c>dont_know</c>.</summary>
    public required string Answer { get; init; }

    /// <summary>The day it was given.</summary>
    public required DateOnly AnsweredOn { get; init; }
}
