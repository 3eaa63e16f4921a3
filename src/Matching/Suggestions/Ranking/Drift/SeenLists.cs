namespace Matching.Suggestions.Ranking.Drift;

/// <summary>What a model made of the lists of those who waited on a day. Nobody's id is in it.</summary>
/// <param name="Scores">Of each list the scores at <see cref="ScoreShift.Points"/> evenly spaced shares of it, lowest first.</param>
/// <param name="Exposures">How evenly each attribute's groups of volunteers are seen.</param>
public sealed record SeenLists(IReadOnlyList<double[]> Scores, IReadOnlyList<SeenGroups> Exposures);
