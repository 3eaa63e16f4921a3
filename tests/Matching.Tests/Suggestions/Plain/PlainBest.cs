using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Load;
using Matching.Suggestions.Scoring;

namespace Matching.Tests.Suggestions.Plain;

/// <summary>Turns one participant's candidates into explained suggestions.</summary>
internal sealed class PlainBest
{
    private readonly CriteriaList criteria;
    private readonly EligibilityRules rules;
    private readonly IReadOnlyList<PlainCandidate> candidates;
    private readonly Scorer scorer;
    private readonly PlainRankedList list;
    private readonly PlainCounterfactuals counterfactuals;
    private readonly Circumstances circumstances;

    /// <param name="criteria">The criteria.</param>
    /// <param name="rules">The rules, for their names.</param>
    /// <param name="participant">Whose list it is.</param>
    /// <param name="candidates">Who is in the list, in ordinal order of id.</param>
    /// <param name="circumstances">Weights and loads.</param>
    public PlainBest(
        CriteriaList criteria, EligibilityRules rules, Participant participant, IReadOnlyList<PlainCandidate> candidates, Circumstances circumstances)
    {
        (this.criteria, this.rules, this.candidates, this.circumstances) = (criteria, rules, candidates, circumstances);
        scorer = new Scorer(criteria, circumstances.Weights);
        list = new PlainRankedList(scorer, ParticipantProfile.Of(participant), candidates, circumstances.Loads);
        counterfactuals = new PlainCounterfactuals(list);
    }

    /// <summary>The suggestion of a rank, from 1.</summary>
    public Suggestion OfRank(int rank)
    {
        var place = list.At(rank);
        return Told(candidates[place], rank, counterfactuals.For(place));
    }

    /// <summary>The suggestion of a candidate, at their rank; 0 and without counterfactuals if they are not in the list.</summary>
    public Suggestion Of(PlainCandidate candidate)
    {
        for (var place = 0; place < candidates.Count; place++)
        {
            if (ReferenceEquals(candidates[place], candidate))
            {
                return OfRank(list.RankOf(place));
            }
        }

        return Told(candidate, Suggestion.NotInTheList, []);
    }

    private Suggestion Told(PlainCandidate candidate, int rank, IReadOnlyList<Counterfactual> changes) => new()
    {
        Volunteer = candidate.Volunteer,
        Rank = rank,
        Score = scorer.Score(list.Participant, candidate.Profile),
        IsLoaded = circumstances.Loads.Loaded.Contains(candidate.Volunteer.Id),
        BothSides = GoalsCriterion.BothSides(list.Participant, candidate.Profile),
        Facts = PairFacts.Of(list.Participant, candidate.Profile, criteria.Distance),
        UnknownRules = rules.Codes(candidate.Unknown),
        Counterfactuals = changes,
    };
}
