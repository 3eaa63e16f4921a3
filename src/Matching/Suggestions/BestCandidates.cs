using Matching.People;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Load;
using Matching.Suggestions.Ranking.Use;

namespace Matching.Suggestions;

/// <summary>Turns one participant's candidates into explained suggestions.</summary>
internal sealed class BestCandidates
{
    private readonly RankedRow row;
    private readonly Participant person;
    private readonly ParticipantProfile participant;
    private readonly WeightedScorer scorer;
    private readonly ShownOrder order;
    private readonly ModelOrder? model;
    private readonly IReadOnlySet<string>? saidNo;
    private readonly bool modelOrders;

    /// <param name="row">The participant's row, read.</param>
    /// <param name="person">Whose it is.</param>
    /// <param name="scorer">With their weights.</param>
    /// <param name="loads">As those who wait longer leave them.</param>
    /// <param name="inUse">The learned model that looks at the list; null where none does.</param>
    public BestCandidates(RankedRow row, Participant person, WeightedScorer scorer, Loads loads, ModelInUse? inUse)
    {
        (this.row, this.person, this.scorer, participant) = (row, person, scorer, ParticipantProfile.Of(person));
        order = new ShownOrder(row, loads);
        model = inUse is null ? null : new ModelOrder(inUse, person, row, order);
        modelOrders = inUse is { Orders: true };
        saidNo = modelOrders ? inUse!.Objecting : null;
    }

    /// <summary>The first as they are shown.</summary>
    /// <param name="top">How many at most; the row has kept as many.</param>
    public IReadOnlyList<Suggestion> First(int top)
    {
        IReadOnlyList<int> places = [.. (model?.Places ?? order.First()).Take(top)];
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
            ? Told(place, RankOf(place), changes)
            : Told(place, Suggestion.NotInTheList, changes: null))];
    }

    private int RankOf(int place) => modelOrders && model!.Places.Index().FirstOrDefault(one => one.Item == place, (Index: -1, Item: -1)) is { Index: >= 0 and var at }
        ? at + 1
        : order.RankOf(place);

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
            Counterfactuals = modelOrders ? [] : changes?.For(place, rank, score, seen) ?? [],
            Model = model?.For(place),
            SaidNoToModel = saidNo?.Contains(volunteer.Id) == true,
        };
    }
}
