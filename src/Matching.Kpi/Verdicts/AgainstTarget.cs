using Matching.Kpi.Records;

namespace Matching.Kpi.Verdicts;

/// <summary>
/// A value as a percentage of its target, so that figures of different units can stand in one picture: 100 on the target, more
/// beyond it on the good side, less on the other. Towards a lower limit it is <c>100 × value ÷ target</c>, towards an upper
/// limit <c>100 × target ÷ value</c>; within <c>between</c> it is 100, outside it the nearer end counts.
/// It is a picture, not a verdict: a strict target (<c>&gt;</c>) is at 100 on its limit and not yet met there.
/// </summary>
public static class AgainstTarget
{
    /// <summary>The percentage, unrounded, 0 or more.</summary>
    /// <param name="target">The target; null gives null.</param>
    /// <param name="value">The value in the unit of the target; null gives null.</param>
    /// <returns>Null also where a ratio says nothing: a target of 0 or less, a negative value, or 0 towards an upper limit.</returns>
    public static double? Percent(Target? target, double? value)
    {
        if (target is not { Value: > 0 } || value is not (>= 0 and < double.PositiveInfinity) || value is not { } now)
            return null;
        return target.Comparator switch
        {
            Comparators.AtLeast or Comparators.MoreThan => 100 * now / target.Value,
            Comparators.AtMost or Comparators.LessThan => Inverse(target.Value, now),
            _ => now < target.Value ? 100 * now / target.Value : now > target.High ? Inverse(target.High.Value, now) : 100,
        };
    }

    private static double? Inverse(double limit, double value) => value > 0 ? 100 * limit / value : null;
}
