namespace Matching.Suggestions.Criteria;

/// <summary>
/// How alike their interests are: the Jaccard index.
/// <para>Definition: |A ∩ B| ÷ |A ∪ B| of the two sets of tags.</para>
/// <para>Range: 0 (none in common) to 1 (the same set).</para>
/// <para>Unknown: if either set is empty.</para>
/// <para>Misleads: two short lists reach 1 easily, two long ones seldom.</para>
/// </summary>
public sealed class InterestsCriterion() : Criterion(CriterionCodes.Interests)
{
    public override double? Value(ParticipantProfile participant, VolunteerProfile volunteer)
    {
        if (participant.Interests.AreUnknown || volunteer.Interests.AreUnknown)
        {
            return null;
        }

        var shared = Overlap.Shared(participant.Interests, volunteer.Interests);
        return (double)shared / (Overlap.Distinct(participant.Interests) + Overlap.Distinct(volunteer.Interests) - shared);
    }
}
