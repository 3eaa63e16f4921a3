namespace Matching.Suggestions.Ranking.Competition;

/// <summary>A measure with its bootstrap interval.</summary>
/// <param name="Value">Of the tested pairs; null where it is not defined.</param>
/// <param name="Low">The 2.5 % point of the resamples; null where too few of them have a value.</param>
/// <param name="High">The 97.5 % point.</param>
public sealed record Estimate(double? Value, double? Low, double? High)
{
    private const double Tail = 0.025;

    /// <summary>The value with the interval that its resamples give.</summary>
    public static Estimate Of(double? value, IEnumerable<double> resamples)
    {
        double[] sorted = [.. resamples.Where(double.IsFinite).Order()];
        return sorted.Length < 2 || value is null
            ? new Estimate(value, null, null)
            : new Estimate(value, Quantile(sorted, Tail), Quantile(sorted, 1 - Tail));
    }

    /// <summary>A quantile of sorted values, between the two nearest in proportion (R's type 7).</summary>
    internal static double Quantile(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        return below + 1 < sorted.Length ? sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]) : sorted[^1];
    }
}
