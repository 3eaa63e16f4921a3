namespace Matching.Kpi.Estimates;

/// <summary>
/// The Wilson score interval of a share, 95 %. E. B. Wilson, "Probable inference, the law of succession, and statistical
/// inference", JASA 22 (1927); without continuity correction. It stays within 0 and 1 and is not empty at 0 of n or n of n,
/// which is why it stands beside our shares and the textbook interval does not.
/// </summary>
public static class Wilson
{
    /// <summary>The interval of <paramref name="numerator"/> of <paramref name="denominator"/>, as shares from 0 to 1.</summary>
    /// <param name="numerator">How many had the property, 0 to <paramref name="denominator"/>.</param>
    /// <param name="denominator">Out of how many, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The two do not make a share.</exception>
    public static Interval Of(int numerator, int denominator)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(numerator, denominator);

        const double z = NormalQuantile.For95Percent;
        double n = denominator;
        var share = numerator / n;
        var spread = z * Math.Sqrt((share * (1 - share) / n) + (z * z / (4 * n * n)));
        var centre = share + (z * z / (2 * n));
        var scale = 1 + (z * z / n);
        // At the ends the formula gives exactly 0 and 1; floating point misses them by a hair.
        return new Interval(
            numerator == 0 ? 0 : (centre - spread) / scale,
            numerator == denominator ? 1 : (centre + spread) / scale);
    }
}
