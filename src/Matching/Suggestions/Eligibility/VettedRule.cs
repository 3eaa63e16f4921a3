using Matching.People;

namespace Matching.Suggestions.Eligibility;

/// <summary>The volunteer was vetted, on the day judged or before. An empty day is not vetted, never unknown.</summary>
public sealed class VettedRule() : EligibilityRule("vetted")
{
    public override RuleAnswer Ask(in Pair pair) => PassesIf(IsVetted(pair.Volunteer, pair.On));

    internal override string KindOf(Volunteer volunteer, DateOnly on) => Kind(IsVetted(volunteer, on));

    private static bool IsVetted(Volunteer volunteer, DateOnly on) => volunteer.VettedOn <= on;
}
