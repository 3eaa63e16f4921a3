using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions;

/// <summary>Turns one participant's candidates into explained suggestions.</summary>
internal sealed class BestCandidates
{
    private readonly CriteriaList criteria;
    private readonly EligibilityRules rules;
    private readonly IReadOnlyList<Candidate> candidates;
    private readonly Scorer scorer;
    private readonly RankedList list;
    private readonly Counterfactuals counterfactuals;
    private readonly Circumstances circumstances;

    /// <param name="criteria">The criteria.</param>
    /// <param name="rules">The rules, for their names.</param>
    /// <param name="participant">Whose list it is.</param>
    /// <param name="candidates">Who is in the list, in ordinal order of id.</param>
    /// <param name="circumstances">Weights and loads.</param>
    public BestCandidates(
        CriteriaList criteria, EligibilityRules rules, Participant participant, IReadOnlyList<Candidate> candidates, Circumstances circumstances)
    {
        (this.criteria, this.rules, this.candidates, this.circumstances) = (criteria, rules, candidates, circumstances);
        scorer = new Scorer(criteria, circumstances.Weights);
        list = new RankedList(scorer, ParticipantProfile.Of(participant), candidates, circumstances.Loads);
        counterfactuals = new Counterfactuals(list);
    }

    /// <summary>The suggestion of a rank, from 1.</summary>
    public Suggestion OfRank(int rank)
    {
        var place = list.At(rank);
        return Told(candidates[place], rank, counterfactuals.For(place));
    }

    /// <summary>The suggestion of a candidate, at their rank; 0 and without counterfactuals if they are not in the list.</summary>
    public Suggestion Of(Candidate candidate)
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

    private Suggestion Told(Candidate candidate, int rank, IReadOnlyList<Counterfactual> changes) => new()
    {
        Volunteer = candidate.Volunteer,
        Rank = rank,
        Score = scorer.Score(list.Participant, candidate.Profile),
        IsLoaded = circumstances.Loads.IsLoaded(candidate.Volunteer.Id),
        BothSides = GoalsCriterion.BothSides(list.Participant, candidate.Profile),
        Facts = PairFacts.Of(list.Participant, candidate.Profile, criteria.Distance),
        UnknownRules = rules.Codes(candidate.Unknown),
        Counterfactuals = changes,
    };
}
