namespace Matching.Suggestions.Eligibility;

/// <summary>Nobody decided that these two must not meet.</summary>
public sealed class ExcludedPairRule() : EligibilityRule("excluded_pair")
{
    public override RuleAnswer Ask(in Pair pair) => PassesIf(!pair.IsExcluded);
}
