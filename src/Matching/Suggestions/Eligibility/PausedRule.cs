namespace Matching.Suggestions.Eligibility;

/// <summary>Neither is paused. <c>paused_until</c> is the first day on which they are back.</summary>
public sealed class PausedRule() : EligibilityRule("paused")
{
    public override RuleAnswer Ask(in Pair pair) =>
        PassesIf(!(pair.On < pair.Participant.PausedUntil) && !(pair.On < pair.Volunteer.PausedUntil));
}
