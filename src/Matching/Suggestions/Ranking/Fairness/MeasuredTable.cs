namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>A table with how far chance alone would go.</summary>
/// <param name="Table">What was measured.</param>
/// <param name="ByLot">The chance that groups dealt out by lot differ as much, above 0 and at most 1; worked out when it is asked for.</param>
internal sealed record MeasuredTable(GroupTable Table, Func<double> ByLot);
