namespace Matching.Suggestions.Ranking.Measures;

/// <summary>What a contestant says of some rows.</summary>
/// <param name="Scores">On its own scale; higher is better.</param>
/// <param name="Chances">That the match lasts, each above 0 and below 1.</param>
public sealed record JudgedScores(IReadOnlyList<double> Scores, IReadOnlyList<double> Chances);
