using Matching.Matches;

namespace Matching.Surveys;

/// <summary>When a survey of a match falls due.</summary>
public static class Waves
{
    public const string Start = "start";
    public const string ThreeMonths = "3m";
    public const string SixMonths = "6m";
    public const string End = "end";

    public static readonly IReadOnlyList<string> All = [Start, ThreeMonths, SixMonths, End];

    /// <summary>The waves that the service invites to by itself.</summary>
    public static readonly IReadOnlyList<string> Invited = [ThreeMonths, SixMonths, End];

    /// <summary>The day a wave is due; null if this match has none, such as a 6-month survey of a match that ended before.</summary>
    public static DateOnly? DueOn(string wave, Match match) => match.StartedOn is not { } start ? null : wave switch
    {
        ThreeMonths => WhileRunning(start.AddMonths(3), match),
        SixMonths => WhileRunning(start.AddMonths(6), match),
        End => match.EndedOn,
        _ => null,
    };

    private static DateOnly? WhileRunning(DateOnly due, Match match) => match.EndedOn <= due ? null : due;
}
