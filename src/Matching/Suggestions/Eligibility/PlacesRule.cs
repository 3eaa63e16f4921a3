using Matching.People;

namespace Matching.Suggestions.Eligibility;

/// <summary>The volunteer has a free place. An unknown capacity is one place, which <c>places_left</c> already counts.</summary>
public sealed class PlacesRule() : EligibilityRule("places")
{
    public override RuleAnswer Ask(in Pair pair) => PassesIf(HasPlace(pair.Volunteer));

    internal override string KindOf(Volunteer volunteer, DateOnly on) => Kind(HasPlace(volunteer));

    private static bool HasPlace(Volunteer volunteer) => volunteer.PlacesLeft > 0;
}
