using Matching.People;

namespace Matching.Suggestions.Eligibility;

/// <summary>
/// Which rule keeps a participant from every volunteer there could be. Each rule is asked about a volunteer of whom nothing is known but
/// what it could wish for, so that only the participant can fail it.
/// </summary>
public sealed class ParticipantOnly(EligibilityRules rules)
{
    /// <summary>The first such rule, in the order of the rules; null if there is none.</summary>
    public EligibilityRule? RuledOutBy(Participant participant, DateOnly on)
    {
        var anybody = new Volunteer
        {
            Id = "",
            Name = "",
            Programme = participant.Programme,
            ConsentOn = on,
            VettedOn = on,
            ChildCertificateOn = on,
            PlacesLeft = 1,
        };
        return rules.InOrder.FirstOrDefault(rule => rule.Ask(new Pair(participant, anybody, on, IsExcluded: false)) == RuleAnswer.Fails);
    }
}
