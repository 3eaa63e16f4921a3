namespace Matching.Kpi.Estimates;

/// <summary>
/// Times that differ by rounding alone are one time, or 0.1 + 0.2 and 0.3 would be two steps of a curve. The rule is that of R's
/// <c>aeqSurv</c> (T. Therneau, package survival, <c>timefix</c>): of the distinct times in order, one that lies within 1.5e-8 of
/// the one before, absolutely or as a part of the mean of all, is tied to it; a chain of ties takes the first time of the chain.
/// </summary>
internal static class NearTies
{
    private const double Tolerance = 1.4901161193847656e-8;

    /// <summary>The distinct times, ascending, with near ties joined: a time belongs to the last that is not after it.</summary>
    /// <param name="sorted">Ascending, finite, 0 or more.</param>
    public static double[] Distinct(IReadOnlyList<double> sorted)
    {
        var distinct = new List<double>();
        foreach (var time in sorted)
        {
            if (distinct.Count == 0 || time > distinct[^1])
                distinct.Add(time);
        }

        var mean = distinct.Count == 0 ? 0 : distinct.Average();
        return [.. distinct.Where((time, i) => i == 0 || !IsTied(time - distinct[i - 1], mean))];
    }

    // The mean of distinct times of 0 or more is above 0 as soon as there are two.
    private static bool IsTied(double gap, double mean) => gap <= Tolerance || gap / mean <= Tolerance;
}
