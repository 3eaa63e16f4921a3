namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>How strongly a feature tells of lasting, and how surely that is known.</summary>
/// <param name="Feature">Its name.</param>
/// <param name="Estimate">In log odds for one unit of the feature, all others held.</param>
/// <param name="StandardError">Of the estimate.</param>
/// <param name="Low">Where the interval begins.</param>
/// <param name="High">Where it ends.</param>
public sealed record CoefficientInterval(string Feature, double Estimate, double StandardError, double Low, double High);
