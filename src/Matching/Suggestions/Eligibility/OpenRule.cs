namespace Matching.Suggestions.Eligibility;

/// <summary>The participant has no open proposal and no running match in the programme. It counts every volunteer, or none.</summary>
public sealed class OpenRule() : EligibilityRule("open")
{
    public override RuleAnswer Ask(in Pair pair) => PassesIf(pair.Participant.OpenWith is null);
}
