namespace Matching.Suggestions.Ranking.Folds;

/// <summary>One part of a trial: what is learned from, and what is then ranked unseen.</summary>
/// <param name="Name">As files and reports call it.</param>
/// <param name="Train">Rows to learn from.</param>
/// <param name="Test">Rows to rank; none of them is in <paramref name="Train"/>.</param>
/// <param name="KnownOn">The day of which the outcomes are that are learned from.</param>
public sealed record Fold(string Name, IReadOnlyList<int> Train, IReadOnlyList<int> Test, DateOnly KnownOn);
