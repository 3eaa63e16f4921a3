namespace Matching.Kpi.Estimates;

/// <summary>
/// The mean time up to a horizon: how long a subject lasts on average if nothing after the horizon counts. It is the area under
/// the Kaplan–Meier curve, <c>∫₀^τ S(t) dt</c>; its standard error is <c>√ Σ A(tᵢ)² dᵢ ÷ (nᵢ (nᵢ − dᵢ))</c> with
/// <c>A(t) = ∫_t^τ S(u) du</c> over the times of ends, the term being left out where everybody ends (R. G. Miller, Survival
/// Analysis, 1981, and R's <c>survmean</c>). Unlike the median it is known however few have ended. When not to trust it: two means
/// can be compared only with one horizon, and a horizon in the thin right end of the curve rests on few.
/// </summary>
/// <param name="Until">The horizon τ.</param>
/// <param name="Mean">In the unit of the curve, 0 to <paramref name="Until"/>.</param>
/// <param name="StdErr">Its standard error, 0 or more.</param>
/// <param name="IsCarriedOn">
/// The horizon lies beyond the last time watched and not everybody had ended: the curve was carried on flat, as R does with
/// <c>rmean = "common"</c>, and the mean is at best an upper limit.
/// </param>
public sealed record RestrictedMean(double Until, double Mean, double StdErr, bool IsCarriedOn)
{
    /// <summary>Mean ± 1.96 standard errors, within 0 and the horizon.</summary>
    public Interval Interval => new(
        Math.Max(0, Mean - (NormalQuantile.For95Percent * StdErr)),
        Math.Min(Until, Mean + (NormalQuantile.For95Percent * StdErr)));

    /// <summary>The mean of a curve up to a horizon.</summary>
    /// <param name="curve">Of at least one subject.</param>
    /// <param name="until">The horizon, finite, 0 or more.</param>
    /// <exception cref="ArgumentException">Nobody was watched.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The horizon is negative or not a number.</exception>
    public static RestrictedMean Of(SurvivalCurve curve, double until)
    {
        ArgumentNullException.ThrowIfNull(curve);
        if (curve.Rows.Count == 0)
            throw new ArgumentException("A curve of nobody has no mean.", nameof(curve));
        if (!double.IsFinite(until) || until < 0)
            throw new ArgumentOutOfRangeException(nameof(until), until, "A horizon is a finite number, 0 or more.");

        // From the horizon back to 0: the area right of each time is what its variance needs.
        var (area, variance, right) = (0.0, 0.0, until);
        for (var i = curve.Rows.Count - 1; i >= 0; i--)
        {
            var row = curve.Rows[i];
            if (row.Time > until)
                continue;
            area += row.Survival * (right - row.Time);
            right = row.Time;
            var left = row.AtRisk - row.Ended;
            variance += left == 0 ? 0 : area * area * row.Ended / ((double)row.AtRisk * left);
        }

        var last = curve.Rows[^1];
        return new RestrictedMean(until, area + right, Math.Sqrt(variance), until > last.Time && last.Survival > 0);
    }
}
