using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Load;
using Matching.Suggestions.Scoring;

namespace Matching.Tests.Suggestions.Plain;

/// <summary>
/// Judges, scores, ranks and explains all volunteers for one participant. Pure: the same people, circumstances and day give the same
/// list, in whatever order they come.
/// </summary>
public sealed class PlainSuggester(EligibilityRules rules, CriteriaList criteria)
{
    /// <param name="participant">Who looks for a volunteer.</param>
    /// <param name="volunteers">Any volunteers, each once; those of other programmes are passed over and not counted.</param>
    /// <param name="circumstances">Weights, pairs kept apart, candidates set aside, loads.</param>
    /// <param name="on">The day judged.</param>
    /// <param name="top">How many suggestions at most, from 0. The counts are always of everybody.</param>
    /// <param name="also">Ids of volunteers to tell of besides, wherever they stand; those who are not eligible are passed over.</param>
    public SuggestionList Suggest(
        Participant participant, IEnumerable<Volunteer> volunteers, Circumstances circumstances, DateOnly on, int top, params IReadOnlyCollection<string> also)
    {
        var tally = new PlainTally(rules);
        var help = new PlainListChanges(rules, participant, on);
        var eligible = Eligible(participant, volunteers, circumstances.Excluded, on, (tally, help));
        var candidates = eligible.FindAll(candidate => !circumstances.SetAside.Contains(candidate.Volunteer.Id));
        var best = new PlainBest(criteria, rules, participant, candidates, circumstances);
        return new SuggestionList
        {
            Participant = participant.Id,
            Programme = participant.Programme,
            On = on,
            Weights = circumstances.Weights,
            Suggestions = [.. Enumerable.Range(1, Math.Min(Math.Max(top, 0), candidates.Count)).Select(best.OfRank)],
            Also = [.. eligible.Where(candidate => also.Contains(candidate.Volunteer.Id, StringComparer.Ordinal)).Select(best.Of)],
            Volunteers = tally.Volunteers,
            Eligible = tally.Eligible,
            SetAside = eligible.Count - candidates.Count,
            Excluded = tally.Excluded,
            Alone = tally.Alone,
            Adds = tally.Adds,
            Changes = help.Found(candidates),
        };
    }

    private List<PlainCandidate> Eligible(
        Participant participant, IEnumerable<Volunteer> volunteers, IReadOnlySet<string> excluded, DateOnly on, (PlainTally Tally, PlainListChanges Help) count)
    {
        var candidates = new List<PlainCandidate>();
        foreach (var volunteer in volunteers)
        {
            if (!string.Equals(volunteer.Programme, participant.Programme, StringComparison.Ordinal))
            {
                continue;
            }

            var verdict = rules.Judge(new Pair(participant, volunteer, on, excluded.Contains(volunteer.Id)));
            count.Tally.Count(verdict);
            count.Help.Count(volunteer, verdict);
            if (verdict.IsEligible)
            {
                candidates.Add(new PlainCandidate(volunteer, VolunteerProfile.Of(volunteer), verdict.Unknown));
            }
        }

        candidates.Sort((one, other) => string.CompareOrdinal(one.Volunteer.Id, other.Volunteer.Id));
        return candidates;
    }
}
