using Matching.Suggestions.Ranking.Measures;

namespace Matching.Suggestions.Ranking.Competition;

/// <summary>
/// Makes a chance of a score: <c>log odds = intercept + slope × (score − mean) ÷ spread</c>, fitted by logistic regression on outcomes (J. Platt,
/// "Probabilistic outputs for support vector machines", 1999), the slope shrunk by the worth of one pair. A higher score never has a lower chance:
/// where outcomes say otherwise, every pair has the base rate.
/// </summary>
/// <param name="Mean">Of the scores it was fitted on.</param>
/// <param name="Spread">Their standard deviation, above 0.</param>
/// <param name="Line">On the scale of log odds; its slope is 0 or more.</param>
public sealed record ChanceScale(double Mean, double Spread, LogisticLine Line)
{
    private const double Least = 1e-6;

    /// <summary>The chance that a match with this score lasts, above 0 and below 1.</summary>
    public double Of(double score) => Math.Clamp(LogisticLine.Chance(Line.At((score - Mean) / Spread)), Least, 1 - Least);

    /// <param name="scores">Of pairs that the model did not learn from.</param>
    /// <param name="lasts">Whether each lasted.</param>
    /// <param name="weights">0 or more.</param>
    public static ChanceScale Fit(double[] scores, bool[] lasts, double[] weights)
    {
        var whole = weights.Sum();
        var yes = weights.Where((_, row) => lasts[row]).Sum();
        var flat = new LogisticLine(LogisticLine.LogOdds((yes + 0.5) / (whole + 1)), 0);
        var mean = whole > 0 ? scores.Zip(weights, (score, weight) => score * weight).Sum() / whole : 0;
        var spread = whole > 0 ? Math.Sqrt(scores.Zip(weights, (score, weight) => weight * (score - mean) * (score - mean)).Sum() / whole) : 0;
        if (!(spread > 1e-12 * Math.Max(1, Math.Abs(mean))) || yes <= 0 || yes >= whole)
        {
            return new ChanceScale(mean, 1, flat);
        }

        double[] x = [.. scores.Select(score => (score - mean) / spread)];
        return LogisticLine.Fit(x, lasts, weights, flat, shrink: 1) is { Slope: > 0 } line
            ? new ChanceScale(mean, spread, line)
            : new ChanceScale(mean, 1, flat);
    }
}
