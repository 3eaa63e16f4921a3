namespace Matching.Suggestions.Ranking.Use;

/// <summary>Section Ranking:Programmes:CODE.</summary>
public sealed class ProgrammeUse
{
    /// <summary>Off, Shadow or On. Off.</summary>
    public RankingUse Use { get; init; }
}
