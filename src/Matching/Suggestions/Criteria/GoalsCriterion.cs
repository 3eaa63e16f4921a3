using Matching.People;

namespace Matching.Suggestions.Criteria;

/// <summary>
/// How far what the participant wants and what the volunteer gives and hopes for are the same, seen from both sides.
/// <para>Definition: the mean of |goals ∩ offers| ÷ |goals| and |wishes ∩ goals| ÷ |wishes|, where wishes are the volunteer's
/// hopes, or else their offers.</para>
/// <para>Range: 0 (nothing in common) to 1 (all goals are offered, all wishes are met).</para>
/// <para>Unknown: without goals, or with neither offers nor hopes. With hopes but no offers only the second share is known, and it is
/// the value: an empty cell is no refusal to help.</para>
/// <para>Misleads: a volunteer who offers everything gets a full first share and a small second one; that is meant.</para>
/// </summary>
public sealed class GoalsCriterion() : Criterion(CriterionCodes.Goals)
{
    public override double? Value(ParticipantProfile participant, VolunteerProfile volunteer)
    {
        var wishes = volunteer.Hopes.AreUnknown ? volunteer.Offers : volunteer.Hopes;
        if (participant.Goals.AreUnknown || wishes.AreUnknown)
        {
            return null;
        }

        var met = Share(wishes, participant.Goals);
        return volunteer.Offers.AreUnknown ? met : (Share(participant.Goals, volunteer.Offers) + met) / 2;
    }

    private static double Share(Tags whole, Tags other) => (double)Overlap.Shared(whole, other) / Overlap.Distinct(whole);
}
