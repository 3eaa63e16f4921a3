namespace Matching.Suggestions.Eligibility;

/// <summary>Both have agreed to take part, on the day judged or before. An empty day is no consent, never an unknown one.</summary>
public sealed class ConsentRule() : EligibilityRule("consent")
{
    public override RuleAnswer Ask(in Pair pair) =>
        PassesIf(pair.Participant.ConsentOn <= pair.On && pair.Volunteer.ConsentOn <= pair.On);
}
