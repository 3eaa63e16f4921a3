using Matching.People;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions;

/// <summary>
/// Judges, scores, ranks and explains all volunteers for one participant. Pure: the same people, weights and day give the same list,
/// in whatever order they come.
/// </summary>
public sealed class Suggester(EligibilityRules rules, CriteriaList criteria, CurrentWeights weights)
{
    /// <summary>How columns are looked up. Default the best that this machine has.</summary>
    public Processor Processor { get; init; }

    /// <param name="participant">Who looks for a volunteer.</param>
    /// <param name="volunteers">Any volunteers, each once; those of other programmes are passed over and not counted.</param>
    /// <param name="excluded">Ids of the volunteers whom this participant must not meet.</param>
    /// <param name="on">The day judged.</param>
    /// <param name="top">How many suggestions at most, from 0. The counts are always of everybody.</param>
    public SuggestionList Suggest(
        Participant participant, IEnumerable<Volunteer> volunteers, IReadOnlySet<string> excluded, DateOnly on, int top)
    {
        var ofProgramme = volunteers.Where(volunteer => string.Equals(volunteer.Programme, participant.Programme, StringComparison.Ordinal));
        return Suggest(participant, new VolunteerColumns(ofProgramme, criteria, rules), excluded, on, top);
    }

    /// <summary>The same from columns that are kept: some tens of microseconds for 100,000 volunteers.</summary>
    /// <param name="participant">Who looks for a volunteer.</param>
    /// <param name="volunteers">The volunteers of the participant's programme.</param>
    /// <param name="excluded">Ids of the volunteers whom this participant must not meet.</param>
    /// <param name="on">The day judged.</param>
    /// <param name="top">How many suggestions at most, from 0. The counts are always of everybody.</param>
    public SuggestionList Suggest(
        Participant participant, VolunteerColumns volunteers, IReadOnlySet<string> excluded, DateOnly on, int top)
    {
        var current = weights.For(participant.Programme);
        var scorer = volunteers.ScorerFor(current);
        var row = volunteers.Rent(on, Processor);
        row.Read(participant, scorer, ExcludedPlaces.Of(volunteers, excluded), Math.Max(top, 0));
        var tally = row.Tally();
        var list = new SuggestionList
        {
            Participant = participant.Id,
            Programme = participant.Programme,
            On = on,
            WeightsVersion = current.Version,
            Suggestions = Best(row, participant, scorer, on),
            Volunteers = tally.Volunteers,
            Eligible = tally.Eligible,
            Excluded = tally.Excluded,
            Alone = tally.Alone,
            Adds = tally.Adds,
        };
        row.GiveBack();
        return list;
    }

    private List<Suggestion> Best(RankedRow row, Participant participant, WeightedScorer scorer, DateOnly on)
    {
        var profile = ParticipantProfile.Of(participant);
        var counterfactuals = new Counterfactuals(row, profile, scorer);
        var best = new List<Suggestion>(row.Top.Length);
        foreach (var key in row.Top)
        {
            var place = TopList.PlaceOf(key);
            var volunteer = row.Columns.People[place];
            var seen = VolunteerProfile.Of(volunteer);
            var score = scorer.Scorer.Score(profile, seen);
            best.Add(new Suggestion
            {
                Volunteer = volunteer,
                Rank = best.Count + 1,
                Score = score,
                UnknownRules = rules.Codes(rules.Judge(new Pair(participant, volunteer, on, IsExcluded: false)).Unknown),
                Counterfactuals = counterfactuals.For(place, best.Count + 1, score, seen),
            });
        }

        return best;
    }
}
