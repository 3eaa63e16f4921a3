using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Explanation;

/// <summary>
/// What a slot more of the participant's would do to the order. It moves the others too, but nobody by more than one slot can, so that only
/// those who stand near enough are scored again, on the one criterion that changes.
/// </summary>
internal sealed class ParticipantFree(RankedRow row, ParticipantProfile participant, WeightedScorer scorer)
{
    private readonly Dictionary<string, SlotMore> slots = new(StringComparer.Ordinal);
    private readonly CriterionUnits now = new(row.Columns, CriterionCodes.Availability, participant, scorer);
    private Contenders? contenders;

    /// <summary>The changes that lift a volunteer, and the ranks that they would give.</summary>
    /// <param name="place">One of the row's best.</param>
    /// <param name="volunteer">The same as the criteria see them.</param>
    public IEnumerable<Counterfactual> Gains(int place, VolunteerProfile volunteer)
    {
        foreach (var slot in VolunteerChange.Missing(volunteer.Availability, participant.Availability))
        {
            if (SlotOf(slot) is var more && more.MayLift(place))
            {
                contenders ??= new Contenders(row, now, LeastToMeet());
                yield return new Counterfactual(
                    CriterionCodes.Availability, ChangeCodes.ParticipantFree, slot, more.RankOf(place, contenders));
            }
        }
    }

    // The lowest units now of anybody who could stand above one of the best after a change that lifts that one.
    private int LeastToMeet()
    {
        var least = int.MaxValue;
        foreach (var key in row.Top)
        {
            var place = TopList.PlaceOf(key);
            foreach (var slot in VolunteerChange.Missing(row.Columns.People[place].Availability, participant.Availability))
            {
                var more = SlotOf(slot);
                least = more.MayLift(place) ? Math.Min(least, more.UnitsAfter(place) - more.Most) : least;
            }
        }

        return least;
    }

    private SlotMore SlotOf(string slot)
    {
        if (!slots.TryGetValue(slot, out var more))
        {
            slots.Add(slot, more = new SlotMore(row, now, participant, slot, scorer));
        }

        return more;
    }
}
