using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Load;

namespace Matching.Suggestions.Explanation;

/// <summary>
/// What a slot more of the participant's would do to the order. It moves the others too, but nobody by more than one slot can, so that only
/// those who stand near enough are scored again, on the one criterion that changes.
/// </summary>
internal sealed class ParticipantFree
{
    private const long NobodyFree = -1;

    private readonly RankedRow row;
    private readonly ShownOrder order;
    private readonly ParticipantProfile participant;
    private readonly WeightedScorer scorer;
    private readonly OneMore oneMore;
    private readonly Dictionary<int, int> numbers;
    private readonly int[] without;
    private readonly Dictionary<string, SlotOrder> slots = new(StringComparer.Ordinal);
    private (List<int> Places, int[] Without)? contenders;

    /// <param name="row">A participant's row, read.</param>
    /// <param name="order">How it is shown. A slot more of the participant's changes no load: those are decided by who waits longer.</param>
    /// <param name="best">Places of the candidates who will be asked about.</param>
    /// <param name="participant">What the criteria see of the participant.</param>
    /// <param name="scorer">Their scorer.</param>
    public ParticipantFree(RankedRow row, ShownOrder order, IReadOnlyList<int> best, ParticipantProfile participant, WeightedScorer scorer)
    {
        (this.row, this.order, this.participant, this.scorer) = (row, order, participant, scorer);
        oneMore = OneMore.Slot(row.Columns.Availability, participant, scorer);
        numbers = Enumerable.Range(0, best.Count).ToDictionary(number => best[number]);
        row.Availability.Open(participant, scorer);
        without = Without(best);
        foreach (var slot in best.SelectMany(place => Slots(place)).Distinct(StringComparer.Ordinal))
        {
            row.Availability.Open(With(slot), scorer);
            slots.Add(slot, new SlotOrder([.. best.Select((place, number) => without[number] + row.Availability.Of(place))]));
        }
    }

    /// <summary>The changes that may lift one of the best, and the ranks that they would give.</summary>
    public IEnumerable<Counterfactual> Gains(int place) =>
        from slot in Slots(place)
        where MayLift(place, slot)
        select new Counterfactual(CriterionCodes.Availability, ChangeCodes.ParticipantFree, slot, RankOf(place, slot));

    private IEnumerable<string> Slots(int place) => VolunteerChange.Missing(row.Columns.People[place].Availability, participant.Availability);

    private ParticipantProfile With(string slot) => participant with { Availability = Tags.Of([.. participant.Availability, slot]) };

    private int UnitsAfter(int place, string slot) => slots[slot].OfBest[numbers[place]];

    // Who does not rise can stand higher only where others fall.
    private bool MayLift(int place, string slot) => oneMore.Least < 0 || UnitsAfter(place, slot) > row.UnitsOf(place);

    private int RankOf(int place, string slot)
    {
        var after = slots[slot];
        contenders ??= Contenders();
        after.Keys ??= Order(slot, contenders.Value.Places, contenders.Value.Without);
        after.FirstFree ??= after.Keys.FirstOrDefault(other => !order.IsLoaded(TopList.PlaceOf(other)), NobodyFree);
        var key = TopList.Key(UnitsAfter(place, slot), place);
        var rank = 1 + Keys.Above(after.Keys, key);
        return after.FirstFree > key ? rank
            : !order.IsLoaded(place) ? 1
            : order.HasFree ? rank + 1 : rank;
    }

    // Everybody who could stand above one of the best after a change that lifts that one.
    private (List<int> Places, int[] Without) Contenders()
    {
        var least = numbers.Keys.SelectMany(place => Slots(place).Where(slot => MayLift(place, slot)).Select(slot => UnitsAfter(place, slot)))
            .Min() - oneMore.Most;
        var places = row.AtLeast(least);
        row.Availability.Open(participant, scorer);
        return (places, Without(places));
    }

    private int[] Without(IReadOnlyList<int> places) => [.. places.Select(place => row.UnitsOf(place) - row.Availability.Of(place))];

    private long[] Order(string slot, List<int> places, int[] withoutIt)
    {
        row.Availability.Open(With(slot), scorer);
        long[] keys = [.. places.Select((place, number) => TopList.Key(withoutIt[number] + row.Availability.Of(place), place))];
        Array.Sort(keys);
        Array.Reverse(keys);
        return keys;
    }

    /// <summary>The best and the contenders after one slot more.</summary>
    private sealed class SlotOrder(int[] ofBest)
    {
        public int[] OfBest => ofBest;

        public long[]? Keys { get; set; }

        /// <summary>The first of <see cref="Keys"/> who is not loaded.</summary>
        public long? FirstFree { get; set; }
    }
}
