namespace Matching.Suggestions.Eligibility;

/// <summary>The volunteer has a free place. An unknown capacity is one place, which <c>places_left</c> already counts.</summary>
public sealed class PlacesRule() : EligibilityRule("places")
{
    public override RuleAnswer Ask(in Pair pair) => PassesIf(pair.Volunteer.PlacesLeft > 0);
}
