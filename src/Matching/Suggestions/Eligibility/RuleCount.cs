namespace Matching.Suggestions.Eligibility;

/// <summary>How many volunteers one rule stands for in a count.</summary>
/// <param name="Rule">The rule's code.</param>
/// <param name="Count">Volunteers, from 1: rules that count nobody are left out of lists.</param>
public sealed record RuleCount(string Rule, int Count);
