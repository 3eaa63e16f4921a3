namespace Matching.Kpi.Estimates;

/// <summary>A Kaplan–Meier estimate.</summary>
/// <param name="N">How many were watched.</param>
/// <param name="Events">How many were seen to end.</param>
/// <param name="Median">The time by which half have ended; null while the curve stays above one half.</param>
/// <param name="Rows">One row for each distinct time, ascending; empty when nobody was watched.</param>
public sealed record SurvivalCurve(int N, int Events, double? Median, IReadOnlyList<CurveRow> Rows)
{
    /// <summary>Lower 95 % limit of the median: where the lower limit of the curve passes one half; null where it does not.</summary>
    public double? MedianLow => Crossing.Of(Rows, 0.5, r => r.Limits?.Low);

    /// <summary>Upper 95 % limit of the median: where the upper limit of the curve passes one half; null where it does not.</summary>
    public double? MedianHigh => Crossing.Of(Rows, 0.5, r => r.Limits?.High);

    /// <summary>The mean up to the last time watched; null when nobody was watched. R prints it with <c>rmean = "individual"</c>.</summary>
    public RestrictedMean? RestrictedMean => Rows.Count == 0 ? null : Estimates.RestrictedMean.Of(this, Rows[^1].Time);

    /// <summary>The time by which a share has ended, by the rule of the median; null while fewer have.</summary>
    /// <param name="ended">The share that has ended, above 0 and below 1: 0.25 is the lower quartile.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not such a share.</exception>
    public double? Quantile(double ended)
    {
        if (!(ended is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(ended), ended, "A share above 0 and below 1.");
        return Crossing.Of(Rows, 1 - ended, r => r.Survival);
    }

    /// <summary>
    /// The estimated share that lasts longer than a time, with its limits: the last step not after it. Null where the curve does
    /// not reach that far, which is beyond the last time watched unless everybody had ended (R's <c>summary(fit, times)</c>
    /// leaves such times out as well).
    /// </summary>
    /// <param name="time">In the unit of the curve, 0 or more.</param>
    public SurvivalAt? At(double time)
    {
        if (Rows.Count == 0 || (time > Rows[^1].Time && Rows[^1].Survival > 0))
            return null;
        var (low, high) = (0, Rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Rows[middle].Time <= time)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? new SurvivalAt(1, null, N) : new SurvivalAt(Rows[low - 1].Survival, Rows[low - 1].Limits, Rows.Count == low ? 0 : Rows[low].AtRisk);
    }
}

/// <summary>A curve at one time.</summary>
/// <param name="Survival">The share that lasts longer, 0 to 1.</param>
/// <param name="Limits">Its log-log 95 % limits; null where the share is 0 or 1.</param>
/// <param name="Watched">How many were watched longer than that: what the rest of the curve rests on.</param>
public sealed record SurvivalAt(double Survival, Interval? Limits, int Watched);
