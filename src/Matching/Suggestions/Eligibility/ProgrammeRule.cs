using Matching.People;

namespace Matching.Suggestions.Eligibility;

/// <summary>Both belong to the same programme. Volunteers of another one are not counted at all.</summary>
public sealed class ProgrammeRule() : EligibilityRule("programme")
{
    public override RuleAnswer Ask(in Pair pair) =>
        PassesIf(string.Equals(pair.Participant.Programme, pair.Volunteer.Programme, StringComparison.Ordinal));

    internal override string KindOf(Volunteer volunteer, DateOnly on) => volunteer.Programme;
}
