namespace Matching.Suggestions.Eligibility;

/// <summary>The volunteer was vetted, on the day judged or before. An empty day is not vetted, never unknown.</summary>
public sealed class VettedRule() : EligibilityRule("vetted")
{
    public override RuleAnswer Ask(in Pair pair) => PassesIf(pair.Volunteer.VettedOn <= pair.On);
}
