using Matching.Suggestions.Ranking.Competition;

namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>A figure on the wrong side of its line.</summary>
/// <param name="Measure">Which.</param>
/// <param name="Side">Whose groups.</param>
/// <param name="Grouping">By which attribute.</param>
/// <param name="Value">What it came to.</param>
/// <param name="Line">What it should have kept to.</param>
/// <param name="IsFailure">Whether the ranking fails by it; else it is a flag.</param>
public sealed record FairnessFinding(string Measure, AuditSide Side, string Grouping, Estimate Value, double Line, bool IsFailure);
