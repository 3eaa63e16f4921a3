using Matching.Kpi.Records;

namespace Matching.Kpi.Verdicts;

/// <summary>
/// How much of the way from the baseline to the target is gone, in percent: 0 at the baseline, 100 at the target, negative
/// when it went the wrong way, above 100 beyond a one-sided target. With distances to the nearest point of the target it is
/// <c>100 × (1 − distance(value) ÷ distance(baseline))</c>, which holds whether the target lies above or below the baseline.
/// Where the baseline already reaches the target, or equals it, there is no way to go: 100 while the target is met, else 0.
/// It is a picture of the road, not a verdict: a strict target (<c>&gt;</c>) is at 100 on its limit and not yet met there.
/// </summary>
public static class Progress
{
    /// <summary>Progress in percent, unrounded.</summary>
    /// <param name="target">The target; null gives null.</param>
    /// <param name="baseline">
    /// The value before the effort. Where it is null, something that is counted from nothing (unit <c>count</c> or
    /// <c>milestone</c>) towards a lower limit starts at 0; anything else has no progress.
    /// </param>
    /// <param name="value">The value now; null gives null.</param>
    /// <param name="unit">The indicator's unit.</param>
    public static double? Towards(Target? target, double? baseline, double? value, string? unit)
    {
        if (target is null || value is not { } now || (baseline ?? NaturalStart(target, unit)) is not { } start)
            return null;
        var way = Distance(target, start);
        if (way <= 0 || target.IsMetBy(start))
            return target.IsMetBy(now) ? 100 : 0;
        return 100 * (1 - (Distance(target, now) / way));
    }

    private static double? NaturalStart(Target target, string? unit) =>
        unit is Units.Count or Units.Milestone && target.Comparator is (Comparators.AtLeast or Comparators.MoreThan or Comparators.Between) ? 0 : null;

    // Signed for a one-sided target (beyond it is negative), never negative for a range.
    private static double Distance(Target target, double value) => target.Comparator switch
    {
        Comparators.AtLeast or Comparators.MoreThan => target.Value - value,
        Comparators.AtMost or Comparators.LessThan => value - target.Value,
        _ => Math.Max(0, Math.Max(target.Value - value, value - target.High!.Value)),
    };
}
