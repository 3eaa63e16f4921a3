using Matching.People;
using Matching.Suggestions.Eligibility;

namespace Matching.Rounds.Reasons;

/// <summary>
/// Rules that one side fails by itself. A rule looks at a pair, so each person is asked about with somebody made up who would suit them
/// whatever the rule: what still fails is about the person alone.
/// </summary>
internal sealed class OwnRules(EligibilityRules rules, DateOnly on)
{
    /// <summary>
    /// The code of the first rule that this participant fails with everybody; null if there is none. Whoever has been asked already is said
    /// to be so whatever else stops them, so that they can be counted apart.
    /// </summary>
    public string? Of(Participant participant) => participant.OpenWith is not null
        ? UnmatchedReasons.AskedRule
        : new ParticipantOnly(rules).RuledOutBy(participant, on)?.Code;

    /// <summary>Which half of a rule of two halves fails, where the rule knows; else null.</summary>
    public string? PartOf(string rule, Participant participant) => rules.InOrder.First(one => one.Code == rule).FailingPart(participant, on);

    /// <summary>The code of the first rule that this volunteer fails with everybody; null if there is none.</summary>
    public string? Of(Volunteer volunteer)
    {
        var verdict = rules.Judge(new Pair(Suiting(volunteer), volunteer, on, IsExcluded: false));
        return verdict.IsEligible ? null : rules.InOrder[verdict.Fails.First].Code;
    }

    /// <summary>Where they live, when they came and how old they are is unknown, which passes.</summary>
    private Participant Suiting(Volunteer volunteer) => new()
    {
        Id = "",
        Programme = volunteer.Programme,
        Name = "",
        Gender = volunteer.Gender,
        Languages = volunteer.Languages,
        ConsentOn = on,
        ChildrenUnder15 = 0,
    };
}
