namespace Matching.Kpi.Estimates;

/// <summary>
/// Student's t distribution for whole degrees of freedom, by the finite sums of Abramowitz and Stegun 26.7.3 and 26.7.4 in the
/// angle <c>θ = arctan(t ÷ √ν)</c>.
/// </summary>
public static class StudentT
{
    /// <summary>The point that 95 % of the distribution lies within, on both sides of 0 (the 97.5 % point).</summary>
    /// <param name="degrees">Degrees of freedom ν, 1 or more.</param>
    public static double For95Percent(int degrees)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degrees, 1);
        var (low, high) = (0.0, Math.PI / 2);
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Within(middle, degrees) < 0.95 ? (middle, high) : (low, middle);
        }

        return Math.Sqrt(degrees) * Math.Tan((low + high) / 2);
    }

    // The probability of lying within ± t.
    private static double Within(double angle, int degrees)
    {
        var (sine, cosine) = Math.SinCos(angle);
        var isOdd = degrees % 2 == 1;
        var (term, sum) = isOdd ? (cosine, degrees == 1 ? 0 : cosine) : (1.0, 1.0);
        for (var k = isOdd ? 3 : 2; k <= degrees - 2; k += 2)
        {
            term *= cosine * cosine * (k - 1) / k;
            sum += term;
        }

        return isOdd ? 2 / Math.PI * (angle + (sine * sum)) : sine * sum;
    }
}
