namespace Matching.Kpi.Estimates;

/// <summary>
/// What a count that grows through a year will be at its end, if the rest of the year goes as the year has gone: the count so far
/// ÷ the part of the year that has passed. The interval is the 95 % predictive interval of a Poisson count: with Jeffreys' prior,
/// what is still to come is negative binomial with size <c>count + ½</c> and success probability = the part that has passed
/// (A. Gelman et al., Bayesian Data Analysis, section 2.6). When not to trust it: seasons (nobody starts in July), cases that
/// come in batches, and the first weeks of a year.
/// </summary>
public static class PaceForecast
{
    private const double Tail = 0.025;

    /// <summary>The forecast with its interval.</summary>
    /// <param name="soFar">The count so far, 0 or more.</param>
    /// <param name="passed">The part of the year that has passed, above 0 and at most 1; at 1 the count is final.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the part is none.</exception>
    public static (double Value, Interval Interval) Of(int soFar, double passed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(soFar);
        if (!(passed is > 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(passed), passed, "A part of a year is above 0 and at most 1.");
        if (passed == 1)
            return (soFar, new Interval(soFar, soFar));

        var size = soFar + 0.5;
        var low = -1;
        var (log, sum) = (size * Math.Log(passed), 0.0);
        for (var more = 0; ; more++)
        {
            sum += Math.Exp(log);
            if (low < 0 && sum >= Tail)
                low = more;
            // The sum can stay a hair below 1 for ever; the terms fall away long before.
            if (sum >= 1 - Tail || (more > 1e8))
                return (soFar / passed, new Interval(soFar + low, soFar + more));
            log += Math.Log((more + size) / (more + 1) * (1 - passed));
        }
    }
}
