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
    private readonly IReadOnlyList<int> best;
    private readonly Dictionary<int, int> numbers;
    private readonly List<SlotOrder>[] slotsOf;
    private readonly List<SlotOrder> slots = [];
    private (List<int> Places, int[] Without)? contenders;

    /// <param name="row">A participant's row, read.</param>
    /// <param name="order">How it is shown. A slot more of the participant's changes no load: those are decided by who waits longer.</param>
    /// <param name="best">Places of the candidates who will be asked about.</param>
    /// <param name="participant">What the criteria see of the participant.</param>
    /// <param name="scorer">Their scorer.</param>
    public ParticipantFree(RankedRow row, ShownOrder order, IReadOnlyList<int> best, ParticipantProfile participant, WeightedScorer scorer)
    {
        (this.row, this.order, this.participant, this.scorer, this.best) = (row, order, participant, scorer, best);
        oneMore = OneMore.Slot(row.Columns.Availability, participant, scorer);
        numbers = new Dictionary<int, int>(best.Count);
        slotsOf = new List<SlotOrder>[best.Count];
        for (var number = 0; number < best.Count; number++)
        {
            numbers.Add(best[number], number);
            slotsOf[number] = SlotsOf(number);
        }

        Score();
    }

    /// <summary>The change that lifts one of the best highest, the first of equals; null if none may lift them.</summary>
    public Counterfactual? Best(int place)
    {
        var (number, rank, slot) = (numbers[place], int.MaxValue, (string?)null);
        foreach (var after in slotsOf[number])
        {
            if (MayLift(number, after) && RankOf(number, after) is var other && other < rank)
            {
                (rank, slot) = (other, after.Slot);
            }
        }

        return slot is null ? null : new Counterfactual(CriterionCodes.Availability, ChangeCodes.ParticipantFree, slot, rank);
    }

    private List<SlotOrder> SlotsOf(int number)
    {
        var those = new List<SlotOrder>();
        foreach (var slot in VolunteerChange.Missing(row.Columns.People[best[number]].Availability, participant.Availability))
        {
            var after = slots.Find(other => string.Equals(other.Slot, slot, StringComparison.Ordinal));
            if (after is null)
            {
                slots.Add(after = new SlotOrder(slot, new int[best.Count]));
            }

            after.Numbers.Add(number);
            those.Add(after);
        }

        return those;
    }

    private void Score()
    {
        row.Availability.Open(participant, scorer);
        var without = Without(best);
        foreach (var slot in slots)
        {
            row.Availability.Open(With(slot.Slot), scorer);
            foreach (var number in slot.Numbers)
            {
                slot.OfBest[number] = without[number] + row.Availability.Of(best[number]);
            }
        }
    }

    private ParticipantProfile With(string slot) => participant with { Availability = Tags.Of([.. participant.Availability, slot]) };

    // Who does not rise can stand higher only where others fall.
    private bool MayLift(int number, SlotOrder after) => oneMore.Least < 0 || after.OfBest[number] > row.UnitsOf(best[number]);

    private int RankOf(int number, SlotOrder after)
    {
        var place = best[number];
        contenders ??= Contenders();
        after.Keys ??= Order(after.Slot, contenders.Value.Places, contenders.Value.Without);
        var key = TopList.Key(after.OfBest[number], place);
        var rank = 1 + Keys.Above(after.Keys, key);
        return FirstFree(after) > key ? rank
            : !order.IsLoaded(place) ? 1
            : order.HasFree ? rank + 1 : rank;
    }

    private long FirstFree(SlotOrder after) =>
        after.FirstFree ??= Array.Find(after.Keys!, other => !order.IsLoaded(TopList.PlaceOf(other))) is > 0 and var free ? free : NobodyFree;

    // Everybody who could stand above one of the best after a change that lifts that one.
    private (List<int> Places, int[] Without) Contenders()
    {
        var least = int.MaxValue;
        foreach (var slot in slots)
        {
            foreach (var number in slot.Numbers)
            {
                least = MayLift(number, slot) ? Math.Min(least, slot.OfBest[number]) : least;
            }
        }

        var places = row.AtLeast(least - oneMore.Most);
        row.Availability.Open(participant, scorer);
        return (places, Without(places));
    }

    private int[] Without(IReadOnlyList<int> places)
    {
        var without = new int[places.Count];
        for (var number = 0; number < without.Length; number++)
        {
            without[number] = row.UnitsOf(places[number]) - row.Availability.Of(places[number]);
        }

        return without;
    }

    private long[] Order(string slot, List<int> places, int[] withoutIt)
    {
        row.Availability.Open(With(slot), scorer);
        var keys = new long[places.Count];
        for (var number = 0; number < keys.Length; number++)
        {
            keys[number] = TopList.Key(withoutIt[number] + row.Availability.Of(places[number]), places[number]);
        }

        Array.Sort(keys);
        Array.Reverse(keys);
        return keys;
    }

    /// <summary>The best and the contenders after one slot more.</summary>
    private sealed class SlotOrder(string slot, int[] ofBest)
    {
        public string Slot => slot;

        /// <summary>Which of the best have it.</summary>
        public List<int> Numbers { get; } = [];

        /// <summary>The units after it of those who have it, by number.</summary>
        public int[] OfBest => ofBest;

        public long[]? Keys { get; set; }

        /// <summary>The first of <see cref="Keys"/> who is not loaded.</summary>
        public long? FirstFree { get; set; }
    }
}
