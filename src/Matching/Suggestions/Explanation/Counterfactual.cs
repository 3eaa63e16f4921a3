namespace Matching.Suggestions.Explanation;

/// <summary>
/// One single change after which a suggestion would stand elsewhere. The rank was found by scoring again with the change made,
/// everybody else in the list included, so it is a fact about today's list and no estimate.
/// </summary>
/// <param name="Criterion">The criterion that changes.</param>
/// <param name="Change">One of <see cref="ChangeCodes"/>.</param>
/// <param name="Value">What is added or taken away: a slot, a goal, an ISCO-08 code, a district.</param>
/// <param name="Rank">The rank after the change, from 1.</param>
public sealed record Counterfactual(string Criterion, string Change, string Value, int Rank);
