using Matching.Suggestions.Ranking.Competition;

namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>One figure of one group.</summary>
/// <param name="Group">Its value of the attribute.</param>
/// <param name="N">How many the figure is of: people, or pairs where the measure says so.</param>
/// <param name="Share">Of all, those of unknown group included; 0 to 1.</param>
/// <param name="IsJudged">Large enough to be judged.</param>
/// <param name="Value">With its 95 % interval.</param>
public sealed record GroupFigure(string Group, int N, double Share, bool IsJudged, Estimate Value);
