using Matching.Kpi.Records;

namespace Matching.Kpi.Verdicts;

/// <summary>Which of the entered values of one indicator and period counts on a day, and which stand beside it.</summary>
/// <param name="Counts">
/// Under <see cref="ObservationRules.Latest"/> the latest known measured value, by <see cref="Observation.ObservedOn"/>; of one day the last
/// given, which is the one that was entered last. Under the two other rules the latest measured one with the sum or the mean of all measured
/// ones as its value, and with the latest qualifier among them. What is pending or not reported beside a measured value speaks of a later
/// part of the period and takes nothing away: a value that is wrong is withdrawn. Without any measured value the latest counts, of one day
/// as above. Null where nothing is entered.
/// </param>
/// <param name="AlsoStated">Second figures for the same thing, in the order given: shown beside, never judged, never added.</param>
/// <param name="Earlier">What else is entered, latest first: what the one that counts has replaced, and states without a value.</param>
public sealed record ChosenObservation(Observation? Counts, IReadOnlyList<Observation> AlsoStated, IReadOnlyList<Observation> Earlier)
{
    // Beyond this a decimal would not hold every value a double can.
    private const double DecimalHolds = 1e15;

    /// <summary>What was added or averaged, latest first; empty under <see cref="ObservationRules.Latest"/>.</summary>
    public IReadOnlyList<Observation> Parts { get; init; } = [];

    /// <summary>Chooses among the observations of one indicator and period.</summary>
    /// <param name="observations">All of that indicator and period, whenever observed, in the order in which they were entered.</param>
    /// <param name="asOf">The day judged on; what was observed later is not known yet.</param>
    /// <param name="rule">One of <see cref="ObservationRules"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rule is none of the closed list.</exception>
    public static ChosenObservation Of(IEnumerable<Observation> observations, DateOnly asOf, string rule = ObservationRules.Latest)
    {
        if (!ObservationRules.All.Contains(rule, StringComparer.Ordinal))
            throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a rule.");
        var known = observations.Where(o => o.ObservedOn is null || o.ObservedOn <= asOf).ToLookup(o => o.State == ObservationStates.AlsoStated);
        var ranked = known[false]
            .Reverse()
            .OrderByDescending(o => o.ObservedOn ?? DateOnly.MinValue)
            .ThenBy(o => o.State == ObservationStates.Measured ? 0 : 1)
            .ToList();
        var measured = ranked.Where(o => o is { State: ObservationStates.Measured, Value: not null }).ToList();
        var parts = rule == ObservationRules.Latest ? [] : measured;
        var latest = measured.FirstOrDefault() ?? ranked.FirstOrDefault();
        return parts.Count == 0
            ? new ChosenObservation(latest, [.. known[true]], [.. ranked.Where(o => !ReferenceEquals(o, latest))])
            : new ChosenObservation(Together(parts, rule), [.. known[true]], [.. ranked.Except(parts)]) { Parts = parts };
    }

    private static Observation Together(List<Observation> parts, string rule)
    {
        var sum = Sum(parts.ConvertAll(o => o.Value!.Value));
        return parts[0] with
        {
            Value = rule == ObservationRules.Sum ? sum : sum / parts.Count,
            Qualifier = parts.Select(o => o.Qualifier).FirstOrDefault(q => !string.IsNullOrWhiteSpace(q)),
        };
    }

    // People enter decimals: 0.7 and 0.1 are 0.8, not a hair less, which would miss a target of 0.8.
    private static double Sum(List<double> values) =>
        values.TrueForAll(v => Math.Abs(v) < DecimalHolds) ? (double)values.Sum(v => (decimal)v) : values.Sum();
}
