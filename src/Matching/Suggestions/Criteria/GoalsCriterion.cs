using Matching.Suggestions.Columns;

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
    public override double? Value(ParticipantProfile participant, VolunteerProfile volunteer) =>
        BothSides(participant, volunteer) is var both ? Of(both.Offered, both.Hoped) : null;

    /// <summary>The two shares whose mean is the value.</summary>
    public static BothSides BothSides(ParticipantProfile participant, VolunteerProfile volunteer)
    {
        if (participant.Goals.AreUnknown)
        {
            return new BothSides(null, null);
        }

        var wishes = Wishes(volunteer.Offers, volunteer.Hopes);
        return new BothSides(Share(participant.Goals, volunteer.Offers), Share(wishes, participant.Goals));
    }

    /// <summary>The value of the two shares, null for a share that is not known, where the participant has goals.</summary>
    internal static double? Of(double? offered, double? met) => met is null || offered is null ? met : (offered + met) / 2;

    /// <summary>What the volunteer would like to help with.</summary>
    internal static Tags Wishes(Tags offers, Tags hopes) => hopes.AreUnknown ? offers : hopes;

    internal override CriterionColumns Columns(int place, IReadOnlyList<VolunteerProfile> volunteers) => new GoalsColumns(place, volunteers);

    private static double? Share(Tags whole, Tags other) =>
        whole.AreUnknown || other.AreUnknown ? null : (double)Overlap.Shared(whole, other) / Overlap.Distinct(whole);
}
