namespace Matching.Suggestions.Ranking.Use;

/// <summary>Which model looked at a list.</summary>
/// <param name="Hash">SHA-256 of the stored model.</param>
/// <param name="Seed">The model's.</param>
/// <param name="Orders">Whether it ordered the list; else it scored unseen.</param>
public sealed record ScoredBy(string Hash, int Seed, bool Orders);
