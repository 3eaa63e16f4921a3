using Matching.People;

namespace Matching.Suggestions.Eligibility;

/// <summary>Neither is paused.</summary>
public sealed class PausedRule() : EligibilityRule("paused")
{
    public override RuleAnswer Ask(in Pair pair) =>
        PassesIf(!pair.Participant.IsPausedOn(pair.On) && !pair.Volunteer.IsPausedOn(pair.On));

    internal override string KindOf(Volunteer volunteer, DateOnly on) => Kind(volunteer.IsPausedOn(on));
}
