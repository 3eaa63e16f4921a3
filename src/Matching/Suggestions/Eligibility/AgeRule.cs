using Matching.People;

namespace Matching.Suggestions.Eligibility;

/// <summary>
/// Mentor programme: the participant is between the two ages, both included. Age is the year judged less the birth year,
/// so everybody of one birth year changes age on 1 January. Unknown without a birth year.
/// </summary>
public sealed class AgeRule(EligibilitySettings limits) : EligibilityRule("age")
{
    public override RuleAnswer Ask(in Pair pair)
    {
        if (pair.Participant.Programme is not Programmes.Mentor)
        {
            return RuleAnswer.Passes;
        }

        return pair.Participant.AgeIn(pair.On.Year) is { } age
            ? PassesIf(age >= limits.MentorMinimumAge && age <= limits.MentorMaximumAge)
            : RuleAnswer.Unknown;
    }
}
