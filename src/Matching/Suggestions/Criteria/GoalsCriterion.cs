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
    public override double? Value(ParticipantProfile participant, VolunteerProfile volunteer) => BothSides(participant, volunteer) switch
    {
        { Offered: { } offered, Hoped: { } hoped } => (offered + hoped) / 2,
        { Hoped: var hoped } => hoped,
    };

    /// <summary>The two shares whose mean is the value.</summary>
    public static BothSides BothSides(ParticipantProfile participant, VolunteerProfile volunteer)
    {
        var wishes = volunteer.Hopes.AreUnknown ? volunteer.Offers : volunteer.Hopes;
        return participant.Goals.AreUnknown || wishes.AreUnknown
            ? new BothSides(null, null)
            : new BothSides(volunteer.Offers.AreUnknown ? null : Share(participant.Goals, volunteer.Offers), Share(wishes, participant.Goals));
    }

    private static double Share(Tags whole, Tags other) => (double)Overlap.Shared(whole, other) / Overlap.Distinct(whole);
}
