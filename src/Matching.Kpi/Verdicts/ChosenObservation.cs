using Matching.Kpi.Records;

namespace Matching.Kpi.Verdicts;

/// <summary>Which of the entered values of one indicator and period counts on a day, and which stand beside it.</summary>
/// <param name="Counts">
/// The latest known, by <see cref="Observation.ObservedOn"/>; of one day a measured one before the others, then the least
/// source in ordinal order, then the first given. Null where nothing is entered.
/// </param>
/// <param name="AlsoStated">Second figures for the same thing, in the order given: shown beside, never judged.</param>
/// <param name="Earlier">What the one that counts has replaced, latest first.</param>
public sealed record ChosenObservation(Observation? Counts, IReadOnlyList<Observation> AlsoStated, IReadOnlyList<Observation> Earlier)
{
    /// <summary>Chooses among the observations of one indicator and period.</summary>
    /// <param name="observations">All of that indicator and period, whenever observed.</param>
    /// <param name="asOf">The day judged on; what was observed later is not known yet.</param>
    public static ChosenObservation Of(IEnumerable<Observation> observations, DateOnly asOf)
    {
        var known = observations.Where(o => o.ObservedOn is null || o.ObservedOn <= asOf).ToLookup(o => o.State == ObservationStates.AlsoStated);
        var ranked = known[false]
            .OrderByDescending(o => o.ObservedOn ?? DateOnly.MinValue)
            .ThenBy(o => o.State == ObservationStates.Measured ? 0 : 1)
            .ThenBy(o => o.Source ?? "", StringComparer.Ordinal)
            .ToList();
        return new ChosenObservation(ranked.FirstOrDefault(), [.. known[true]], [.. ranked.Skip(1)]);
    }
}
