namespace Matching.Kpi.Estimates;

/// <summary>
/// The product-limit estimate of time to end with running subjects censored. E. L. Kaplan and P. Meier, JASA 53 (1958);
/// standard error by Greenwood's formula; limits on the log(−log) scale, 95 % (Kalbfleisch and Prentice). Conventions are
/// those of R's <c>survival</c>: who is censored at a time is still at risk at that time; the standard error is missing where
/// survival is 0 and the limits where it is 0 or 1; the median is the midpoint of the step where the curve is exactly one half.
/// When not to trust it: censoring must say nothing about ending, and the right end of the curve rests on few.
/// </summary>
public static class KaplanMeier
{
    // R compares with one half by the tolerance of all.equal: a product of fractions rarely hits 0.5 to the last bit.
    private const double HalfTolerance = 1.4901161193847656e-8;

    /// <summary>The curve of the times given, in any order.</summary>
    /// <param name="times">Each 0 or more and finite; none gives an empty curve.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time is negative or not a number.</exception>
    public static SurvivalCurve Of(IEnumerable<TimeToEnd> times)
    {
        ArgumentNullException.ThrowIfNull(times);
        var sorted = times.ToList();
        foreach (var time in sorted)
        {
            if (!double.IsFinite(time.Time) || time.Time < 0)
                throw new ArgumentOutOfRangeException(nameof(times), time.Time, "A time is a finite number, 0 or more.");
        }

        var rows = Rows(sorted);
        return new SurvivalCurve(sorted.Count, sorted.Count(t => t.Ended), Median(rows), rows);
    }

    private static List<CurveRow> Rows(List<TimeToEnd> times)
    {
        var rows = new List<CurveRow>();
        var atRisk = times.Count;
        var survival = 1.0;
        var greenwood = 0.0;
        foreach (var step in times.GroupBy(t => t.Time).OrderBy(g => g.Key))
        {
            var ended = step.Count(t => t.Ended);
            var left = atRisk - ended;
            survival *= (double)left / atRisk;
            greenwood += ended == 0 ? 0 : left == 0 ? double.PositiveInfinity : (double)ended / ((double)atRisk * left);
            var logError = Math.Sqrt(greenwood);
            rows.Add(new CurveRow
            {
                Time = step.Key,
                AtRisk = atRisk,
                Ended = ended,
                Censored = step.Count() - ended,
                Survival = survival,
                StdErr = survival > 0 ? survival * logError : null,
                Limits = survival is > 0 and < 1 ? LogLog(survival, logError) : null,
            });
            atRisk -= step.Count();
        }

        return rows;
    }

    private static Interval LogLog(double survival, double logError)
    {
        var width = NormalQuantile.For95Percent * logError / -Math.Log(survival);
        return new Interval(Math.Pow(survival, Math.Exp(width)), Math.Pow(survival, Math.Exp(-width)));
    }

    private static double? Median(List<CurveRow> rows)
    {
        var half = rows.FindIndex(r => r.Survival < 0.5 + HalfTolerance);
        if (half < 0)
            return null;
        var isExact = Math.Abs(rows[half].Survival - 0.5) < HalfTolerance;
        var next = isExact ? rows.Find(r => r.Survival < rows[half].Survival) : null;
        // A curve that ends flat on one half has no later step to take the midpoint with; R prints the step itself.
        return next is null ? rows[half].Time : (rows[half].Time + next.Time) / 2;
    }
}
