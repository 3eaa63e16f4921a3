using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Scoring;

namespace Matching.Tests.Suggestions.Plain;

/// <summary>
/// Judges, scores, ranks and explains all volunteers for one participant. Pure: the same people, weights and day give the same list,
/// in whatever order they come.
/// </summary>
public sealed class PlainSuggester(EligibilityRules rules, CriteriaList criteria, CurrentWeights weights)
{
    /// <param name="participant">Who looks for a volunteer.</param>
    /// <param name="volunteers">Any volunteers, each once; those of other programmes are passed over and not counted.</param>
    /// <param name="excluded">Ids of the volunteers whom this participant must not meet.</param>
    /// <param name="on">The day judged.</param>
    /// <param name="top">How many suggestions at most, from 0. The counts are always of everybody.</param>
    public SuggestionList Suggest(
        Participant participant, IEnumerable<Volunteer> volunteers, IReadOnlySet<string> excluded, DateOnly on, int top)
    {
        var tally = new PlainTally(rules);
        var candidates = Eligible(participant, volunteers, excluded, on, tally);
        var current = weights.For(participant.Programme);
        return new SuggestionList
        {
            Participant = participant.Id,
            Programme = participant.Programme,
            On = on,
            WeightsVersion = current.Version,
            Suggestions = Best(new Scorer(criteria, current), ParticipantProfile.Of(participant), candidates, top),
            Volunteers = tally.Volunteers,
            Eligible = tally.Eligible,
            Excluded = tally.Excluded,
            Alone = tally.Alone,
            Adds = tally.Adds,
        };
    }

    private List<PlainCandidate> Eligible(
        Participant participant, IEnumerable<Volunteer> volunteers, IReadOnlySet<string> excluded, DateOnly on, PlainTally tally)
    {
        var candidates = new List<PlainCandidate>();
        foreach (var volunteer in volunteers)
        {
            if (!string.Equals(volunteer.Programme, participant.Programme, StringComparison.Ordinal))
            {
                continue;
            }

            var verdict = rules.Judge(new Pair(participant, volunteer, on, excluded.Contains(volunteer.Id)));
            tally.Count(verdict);
            if (verdict.IsEligible)
            {
                candidates.Add(new PlainCandidate(volunteer, VolunteerProfile.Of(volunteer), verdict.Unknown));
            }
        }

        candidates.Sort((one, other) => string.CompareOrdinal(one.Volunteer.Id, other.Volunteer.Id));
        return candidates;
    }

    private List<Suggestion> Best(Scorer scorer, ParticipantProfile participant, List<PlainCandidate> candidates, int top)
    {
        int[] units = [.. candidates.Select(candidate => scorer.Total(participant, candidate.Profile))];
        var standing = new PlainStanding(units);
        var counterfactuals = new PlainCounterfactuals(scorer, participant, candidates, units, standing);
        return [.. Enumerable.Range(1, Math.Min(Math.Max(top, 0), standing.Count)).Select(Suggestion)];

        Suggestion Suggestion(int rank)
        {
            var place = standing.At(rank);
            return new Suggestion
            {
                Volunteer = candidates[place].Volunteer,
                Rank = rank,
                Score = scorer.Score(participant, candidates[place].Profile),
                UnknownRules = rules.Codes(candidates[place].Unknown),
                Counterfactuals = counterfactuals.For(place),
            };
        }
    }
}
