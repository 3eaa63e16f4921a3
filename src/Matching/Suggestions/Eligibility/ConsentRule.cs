using Matching.People;

namespace Matching.Suggestions.Eligibility;

/// <summary>Both have agreed to take part, on the day judged or before. An empty day is no consent, never an unknown one.</summary>
public sealed class ConsentRule() : EligibilityRule("consent")
{
    public override RuleAnswer Ask(in Pair pair) =>
        PassesIf(Has(pair.Participant.ConsentOn, pair.On) && Has(pair.Volunteer.ConsentOn, pair.On));

    private static bool Has(DateOnly? consented, DateOnly on) => consented <= on;

    internal override string KindOf(Volunteer volunteer, DateOnly on) => Kind(Has(volunteer.ConsentOn, on));
}
