using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Explanation;

/// <summary>The participant with one slot more.</summary>
internal sealed class SlotMore
{
    private readonly RankedRow row;
    private readonly CriterionUnits now;
    private readonly CriterionUnits after;
    private readonly int least;
    private long[]? order;

    public SlotMore(RankedRow row, CriterionUnits now, ParticipantProfile participant, string slot, WeightedScorer scorer)
    {
        (this.row, this.now) = (row, now);
        after = new CriterionUnits(
            row.Columns, CriterionCodes.Availability, participant with { Availability = Tags.Of([.. participant.Availability, slot]) }, scorer);
        (least, Most) = Changes(row.Columns.Availability, participant, scorer);
    }

    /// <summary>What nobody's units rise by more than.</summary>
    public int Most { get; }

    public int UnitsAfter(int place) => row.UnitsOf(place) - now.Of(place) + after.Of(place);

    /// <summary>Whether somebody could rise: their own units do, or those of others may fall.</summary>
    public bool MayLift(int place) => least < 0 || after.Of(place) > now.Of(place);

    /// <summary>The rank that somebody would have, from 1.</summary>
    public int RankOf(int place, Contenders contenders) => 1 + Keys.Above(order ??= Order(contenders), TopList.Key(UnitsAfter(place), place));

    private long[] Order(Contenders contenders)
    {
        var keys = new long[contenders.Places.Count];
        for (var number = 0; number < keys.Length; number++)
        {
            var place = contenders.Places[number];
            keys[number] = TopList.Key(contenders.WithoutCriterion[number] + after.Of(place), place);
        }

        Array.Sort(keys, (one, other) => other.CompareTo(one));
        return keys;
    }

    // A volunteer either has the slot, and shares one more, or has not; where their own slots are not known nothing changes.
    private static (int Least, int Most) Changes(SharedTagsCriterion availability, ParticipantProfile participant, WeightedScorer scorer)
    {
        var criterion = CriterionCodes.PlaceOf(CriterionCodes.Availability);
        var slots = Overlap.Distinct(participant.Availability);
        var (least, most) = (0, 0);
        for (var shared = 0; shared <= slots; shared++)
        {
            var before = scorer.Scorer.Units(criterion, slots == 0 ? null : availability.Of(shared, slots, 1));
            for (var more = 0; more <= 1; more++)
            {
                var change = scorer.Scorer.Units(criterion, availability.Of(shared + more, slots + 1, 1)) - before;
                (least, most) = (Math.Min(least, change), Math.Max(most, change));
            }
        }

        return (least, most);
    }
}
