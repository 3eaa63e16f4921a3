using System.Runtime.InteropServices;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Explanation;

/// <summary>How far one slot more of the participant's can move anybody, in units.</summary>
/// <param name="Least">0, or how far somebody may fall.</param>
/// <param name="Most">0, or how far somebody may rise.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OneMore(int Least, int Most)
{
    // A volunteer either has the slot, and shares one more, or has not; where their own slots are not known nothing changes.
    public static OneMore Slot(SharedTagsCriterion availability, ParticipantProfile participant, WeightedScorer scorer)
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

        return new OneMore(least, most);
    }
}
