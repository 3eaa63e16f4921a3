using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Load;
using Matching.Suggestions.Scoring;

namespace Matching.Tests.Suggestions.Plain;

/// <summary>
/// Finds what one change would bring to a participant's list. Where the participant could change something, that is counted, by asking the
/// rule again with the change made; a rule that lies with the volunteers is counted as met.
/// </summary>
internal sealed class PlainListChanges(EligibilityRules rules, Participant participant, DateOnly on)
{
    /// <summary>Volunteers who fail one rule alone, by its place: nobody else can be gained by a single change.</summary>
    private readonly List<Volunteer>[] oneRuleAway = [.. rules.InOrder.Select(_ => new List<Volunteer>())];

    public void Count(Volunteer volunteer, PairVerdict verdict)
    {
        if (verdict.Fails is { IsEmpty: false, IsSingle: true } fails)
        {
            oneRuleAway[fails.First].Add(volunteer);
        }
    }

    /// <summary>Most first; of equals in the order of the rules, and in the order of the words.</summary>
    public IReadOnlyList<ListChange> Found(IReadOnlyCollection<PlainCandidate> candidates) =>
        [.. rules.InOrder.Index().SelectMany(rule => OfRule(rule.Item, oneRuleAway[rule.Index]))
            .Concat(Best(ListChangeCodes.ParticipantFree, candidates.Where(SharesNoTime).SelectMany(candidate => candidate.Volunteer.Availability.Distinct(StringComparer.Ordinal))))
            .OrderByDescending(change => change.Count)];

    private IEnumerable<ListChange> OfRule(EligibilityRule rule, List<Volunteer> lost)
    {
        if (lost.Count == 0)
        {
            return [];
        }

        if (rule.Code == "language")
        {
            return Best(ListChangeCodes.ParticipantLanguage, lost.SelectMany(volunteer => volunteer.Languages.Distinct(StringComparer.Ordinal)));
        }

        return Theirs(rule.Code) is var (code, changed) && lost.Count(volunteer => Passes(rule, changed, volunteer)) is > 0 and var gained
            ? [new ListChange(code, null, gained)]
            : rule.Code is "newcomer" or "age" ? [] : [new ListChange(ListChangeCodes.RuleMet, rule.Code, lost.Count)];
    }

    /// <summary>The participant with the change made that is theirs to make about a rule; null if there is none.</summary>
    private (string Code, Participant Changed)? Theirs(string rule) => rule switch
    {
        "gender" when participant.WantsGender is GenderRule.Same => (ListChangeCodes.ParticipantAnyGender, participant with { WantsGender = "any" }),
        "consent" when !(participant.ConsentOn <= on) => (ListChangeCodes.ParticipantConsents, participant with { ConsentOn = on }),
        "paused" when participant.IsPausedOn(on) => (ListChangeCodes.ParticipantBack, participant with { PausedUntil = null }),
        "open" => (ListChangeCodes.ParticipantFreed, participant with { OpenWith = null }),
        _ => null,
    };

    private bool Passes(EligibilityRule rule, Participant changed, Volunteer volunteer) =>
        rule.Ask(new Pair(changed, volunteer, on, IsExcluded: false)) != RuleAnswer.Fails;

    private bool SharesNoTime(PlainCandidate candidate) => !participant.Availability.Intersect(candidate.Volunteer.Availability, StringComparer.Ordinal).Any();

    private static IEnumerable<ListChange> Best(string code, IEnumerable<string> words) => words
        .CountBy(word => word, StringComparer.Ordinal)
        .OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal).Take(1)
        .Select(word => new ListChange(code, word.Key, word.Value));
}
