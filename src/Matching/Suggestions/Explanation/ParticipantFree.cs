using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Explanation;

/// <summary>
/// What a slot more of the participant's would do to the order. It moves the others too, but nobody by more than one slot can, so that only
/// those who stand near enough are scored again, on the one criterion that changes.
/// </summary>
internal sealed class ParticipantFree
{
    private readonly RankedRow row;
    private readonly ParticipantProfile participant;
    private readonly WeightedScorer scorer;
    private readonly OneMore oneMore;
    private readonly Dictionary<int, int> placeInTop;
    private readonly int[] without;
    private readonly Dictionary<string, SlotOrder> slots = new(StringComparer.Ordinal);
    private (List<int> Places, int[] Without)? contenders;

    public ParticipantFree(RankedRow row, ParticipantProfile participant, WeightedScorer scorer)
    {
        (this.row, this.participant, this.scorer) = (row, participant, scorer);
        oneMore = OneMore.Slot(row.Columns.Availability, participant, scorer);
        List<int> best = [];
        foreach (var key in row.Top)
        {
            best.Add(TopList.PlaceOf(key));
        }

        placeInTop = Enumerable.Range(0, best.Count).ToDictionary(number => best[number]);
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

    private int UnitsAfter(int place, string slot) => slots[slot].OfBest[placeInTop[place]];

    // Who does not rise can stand higher only where others fall.
    private bool MayLift(int place, string slot) => oneMore.Least < 0 || UnitsAfter(place, slot) > row.UnitsOf(place);

    private int RankOf(int place, string slot)
    {
        var order = slots[slot];
        contenders ??= Contenders();
        order.Keys ??= Order(slot, contenders.Value.Places, contenders.Value.Without);
        return 1 + Keys.Above(order.Keys, TopList.Key(UnitsAfter(place, slot), place));
    }

    // Everybody who could stand above one of the best after a change that lifts that one.
    private (List<int> Places, int[] Without) Contenders()
    {
        var least = placeInTop.Keys.SelectMany(place => Slots(place).Where(slot => MayLift(place, slot)).Select(slot => UnitsAfter(place, slot)))
            .Min() - oneMore.Most;
        var places = row.AtLeast(least);
        row.Availability.Open(participant, scorer);
        return (places, Without(places));
    }

    private int[] Without(List<int> places) => [.. places.Select(place => row.UnitsOf(place) - row.Availability.Of(place))];

    private long[] Order(string slot, List<int> places, int[] withoutIt)
    {
        row.Availability.Open(With(slot), scorer);
        long[] keys = [.. places.Select((place, number) => TopList.Key(withoutIt[number] + row.Availability.Of(place), place))];
        Array.Sort(keys, (one, other) => other.CompareTo(one));
        return keys;
    }

    /// <summary>The best and the contenders after one slot more.</summary>
    private sealed class SlotOrder(int[] ofBest)
    {
        public int[] OfBest => ofBest;

        public long[]? Keys { get; set; }
    }
}
