namespace Matching.Suggestions.Criteria;

/// <summary>
/// Whether they can meet: the time slots of the week that both have free.
/// <para>Definition: number of shared slots ÷ <paramref name="enough"/>, at most 1.</para>
/// <para>Range: 0 (no shared slot) to 1 (enough of them; more do not count).</para>
/// <para>Unknown: if either list is empty.</para>
/// </summary>
/// <param name="enough">Shared slots that count fully, from 1 (setting <c>Suggestions:SlotsThatAreEnough</c>).</param>
public sealed class AvailabilityCriterion(int enough) : SharedTagsCriterion(CriterionCodes.Availability, person => person.Availability)
{
    internal override bool HeedsLengths => false;

    internal override double Of(int shared, int participants, int volunteers) => Math.Min(1, (double)shared / enough);
}
