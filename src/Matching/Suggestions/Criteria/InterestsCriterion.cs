namespace Matching.Suggestions.Criteria;

/// <summary>
/// How alike their interests are: the Jaccard index.
/// <para>Definition: |A ∩ B| ÷ |A ∪ B| of the two sets of tags.</para>
/// <para>Range: 0 (none in common) to 1 (the same set).</para>
/// <para>Unknown: if either set is empty.</para>
/// <para>Misleads: two short lists reach 1 easily, two long ones seldom.</para>
/// </summary>
public sealed class InterestsCriterion() : SharedTagsCriterion(CriterionCodes.Interests, person => person.Interests)
{
    internal override bool HeedsLengths => true;

    internal override double Of(int shared, int participants, int volunteers) => (double)shared / (participants + volunteers - shared);
}
