namespace Matching.Kpi.Estimates;

/// <summary>
/// The product-limit estimate of time to end with running subjects censored. E. L. Kaplan and P. Meier, JASA 53 (1958);
/// standard error by Greenwood's formula; limits on the log(−log) scale, 95 % (Kalbfleisch and Prentice). Conventions are
/// those of R's <c>survival</c>: who is censored at a time is still at risk at that time; the standard error is missing where
/// survival is 0 and the limits where it is 0 or 1; the median is the midpoint of the step where the curve is exactly one half,
/// and its limits are where the two limits of the curve pass one half (R. Brookmeyer and J. Crowley, Biometrics 38, 1982).
/// When not to trust it: censoring must say nothing about ending, and the right end of the curve rests on few.
/// </summary>
public static class KaplanMeier
{
    /// <summary>The curve of the times given, in any order. Times that differ by rounding alone are one time (<see cref="NearTies"/>).</summary>
    /// <param name="times">Each 0 or more and finite; none gives an empty curve.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time is negative or not a number.</exception>
    public static SurvivalCurve Of(IEnumerable<TimeToEnd> times)
    {
        ArgumentNullException.ThrowIfNull(times);
        var sorted = times.ToArray();
        foreach (var time in sorted)
        {
            if (!double.IsFinite(time.Time) || time.Time < 0)
                throw new ArgumentOutOfRangeException(nameof(times), time.Time, "A time is a finite number, 0 or more.");
        }

        Array.Sort(sorted, (a, b) => a.Time.CompareTo(b.Time));
        return OfSteps(Steps(sorted));
    }

    /// <summary>The same curve from its times, ascending, with how many ended and how many were censored at each: what is enough to keep of it.</summary>
    internal static SurvivalCurve OfSteps(IReadOnlyCollection<(double Time, int Ended, int Censored)> steps)
    {
        var n = steps.Sum(s => s.Ended + s.Censored);
        var rows = Rows(steps, n);
        return new SurvivalCurve(n, steps.Sum(s => s.Ended), Crossing.Of(rows, 0.5, r => r.Survival), rows);
    }

    private static List<(double Time, int Ended, int Censored)> Steps(TimeToEnd[] sorted)
    {
        var times = NearTies.Distinct([.. sorted.Select(t => t.Time)]);
        var steps = new List<(double Time, int Ended, int Censored)>(times.Length);
        var next = 0;
        for (var step = 0; step < times.Length; step++)
        {
            var (first, ended) = (next, 0);
            for (; next < sorted.Length && (step + 1 == times.Length || sorted[next].Time < times[step + 1]); next++)
                ended += sorted[next].Ended ? 1 : 0;

            steps.Add((times[step], ended, next - first - ended));
        }

        return steps;
    }

    private static List<CurveRow> Rows(IReadOnlyCollection<(double Time, int Ended, int Censored)> steps, int n)
    {
        var rows = new List<CurveRow>(steps.Count);
        var survival = 1.0;
        var greenwood = 0.0;
        var atRisk = n;
        foreach (var (time, ended, censored) in steps)
        {
            var left = atRisk - ended;
            survival *= (double)left / atRisk;
            greenwood += ended == 0 ? 0 : left == 0 ? double.PositiveInfinity : (double)ended / ((double)atRisk * left);
            var logError = Math.Sqrt(greenwood);
            rows.Add(new CurveRow
            {
                Time = time,
                AtRisk = atRisk,
                Ended = ended,
                Censored = censored,
                Survival = survival,
                StdErr = survival > 0 ? survival * logError : null,
                Limits = survival is > 0 and < 1 ? LogLog(survival, logError) : null,
            });
            atRisk = left - censored;
        }

        return rows;
    }

    private static Interval LogLog(double survival, double logError)
    {
        var width = NormalQuantile.For95Percent * logError / -Math.Log(survival);
        return new Interval(Math.Pow(survival, Math.Exp(width)), Math.Pow(survival, Math.Exp(-width)));
    }
}
