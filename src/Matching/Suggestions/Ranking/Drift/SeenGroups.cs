using Matching.Suggestions.Ranking.Competition;

namespace Matching.Suggestions.Ranking.Drift;

/// <summary>How evenly a model shows the groups of volunteers.</summary>
/// <param name="Grouping">The attribute.</param>
/// <param name="Ratio">The exposure of the least seen group over that of the most seen, 0 to 1; no value where fewer than two are large enough.</param>
public sealed record SeenGroups(string Grouping, Estimate Ratio);
