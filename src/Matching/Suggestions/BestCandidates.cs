using Matching.People;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Load;

namespace Matching.Suggestions;

/// <summary>Turns one participant's candidates into explained suggestions.</summary>
internal sealed class BestCandidates
{
    private readonly RankedRow row;
    private readonly Participant person;
    private readonly ParticipantProfile participant;
    private readonly WeightedScorer scorer;
    private readonly ShownOrder order;

    /// <param name="row">The participant's row, read.</param>
    /// <param name="person">Whose it is.</param>
    /// <param name="scorer">With their weights.</param>
    /// <param name="loads">As those who wait longer leave them.</param>
    public BestCandidates(RankedRow row, Participant person, WeightedScorer scorer, Loads loads)
    {
        (this.row, this.person, this.scorer, participant) = (row, person, scorer, ParticipantProfile.Of(person));
        order = new ShownOrder(row, loads);
    }

    /// <summary>The first as they are shown, as many as the row kept.</summary>
    public IReadOnlyList<Suggestion> First()
    {
        var places = order.First();
        var changes = ChangesOf(places);
        return [.. places.Select((place, number) => Told(place, number + 1, changes))];
    }

    /// <summary>Those of some who are eligible, at their ranks; at 0 and without counterfactuals where they are not in the list.</summary>
    /// <param name="places">In order.</param>
    public IReadOnlyList<Suggestion> Of(int[] places)
    {
        var eligible = Array.FindAll(places, place => IsInTheList(place) || row.SetAside.Contains(place));
        if (eligible.Length == 0)
        {
            return [];
        }

        var changes = ChangesOf(Array.FindAll(eligible, IsInTheList));
        return [.. eligible.Select(place => IsInTheList(place)
            ? Told(place, order.RankOf(place), changes)
            : Told(place, Suggestion.NotInTheList, changes: null))];
    }

    private bool IsInTheList(int place) => Bits.Has(row.Candidates, place);

    private Counterfactuals ChangesOf(IReadOnlyList<int> places) =>
        new(order, participant, scorer, new ParticipantFree(row, order, places, participant, scorer));

    private Suggestion Told(int place, int rank, Counterfactuals? changes)
    {
        var volunteer = row.Columns.People[place];
        var seen = VolunteerProfile.Of(volunteer);
        var score = scorer.Scorer.Score(participant, seen);
        var rules = row.Rules.Rules;
        return new Suggestion
        {
            Volunteer = volunteer,
            Rank = rank,
            Score = score,
            IsLoaded = order.IsLoaded(place),
            BothSides = GoalsCriterion.BothSides(participant, seen),
            Facts = PairFacts.Of(participant, seen, row.Columns.Distance),
            UnknownRules = rules.Codes(rules.Judge(new Pair(person, volunteer, row.Rules.On, IsExcluded: false)).Unknown),
            Counterfactuals = changes?.For(place, rank, score, seen) ?? [],
        };
    }
}
