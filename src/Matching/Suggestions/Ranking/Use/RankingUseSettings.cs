namespace Matching.Suggestions.Ranking.Use;

/// <summary>Section Ranking: the switch of each programme.</summary>
public sealed class RankingUseSettings
{
    public const string Section = "Ranking";

    /// <summary>By the programme's code; a programme that is not here has its models off.</summary>
    public Dictionary<string, ProgrammeUse> Programmes { get; init; } = new(StringComparer.Ordinal);

    public RankingUse Of(string programme) => Programmes.TryGetValue(programme, out var use) ? use.Read ?? RankingUse.Off : RankingUse.Off;
}
