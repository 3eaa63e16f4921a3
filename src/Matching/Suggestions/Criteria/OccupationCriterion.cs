using Matching.Suggestions.Columns;

namespace Matching.Suggestions.Criteria;

/// <summary>
/// Closeness of two fields of work in the ISCO-08 hierarchy, whose digits go from major group to unit group.
/// <para>Definition: number of leading digits in common ÷ 4. A shorter code is as close as its own length allows: 24 and 2411 share two
/// digits, 0.5; so do 24 and 24, since nothing finer is known of either.</para>
/// <para>Range: 0 (other major group), 0.25, 0.5, 0.75, 1 (same unit group).</para>
/// <para>Unknown: if either code is empty.</para>
/// <para>Source: ILO, International Standard Classification of Occupations 2008. The classification orders by skill, so
/// neighbouring trades may still share no digit.</para>
/// </summary>
public sealed class OccupationCriterion() : Criterion(CriterionCodes.Occupation)
{
    internal const int Digits = 4;

    internal override bool IsMutual => true;

    public override double? Value(ParticipantProfile participant, VolunteerProfile volunteer) =>
        string.IsNullOrEmpty(participant.Occupation) || string.IsNullOrEmpty(volunteer.Occupation)
            ? null
            : Of(Math.Min(participant.Occupation.AsSpan().CommonPrefixLength(volunteer.Occupation), Digits));

    /// <summary>The value of a number of leading digits in common, 0 to <see cref="Digits"/>.</summary>
    internal static double Of(int shared) => (double)shared / Digits;

    internal override CriterionColumns Columns(int place, IReadOnlyList<VolunteerProfile> volunteers) => new OccupationColumns(place, volunteers);
}
