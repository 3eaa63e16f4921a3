namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>A logistic regression on one score, which puts any score on the scale of log odds.</summary>
internal static class LogOdds
{
    private const double MostFactor = 10;

    /// <summary>The constant and the factor of <c>constant + factor × (score − shift)</c>, by Newton's method.</summary>
    /// <param name="precision">Of the expectation that the factor is 1: one over its variance.</param>
    public static (double Constant, double Factor) Of(ReadOnlySpan<double> scores, double shift, CountedRows rows, double precision)
    {
        var (constant, factor) = (shift, 1d);
        for (var step = 0; step < 25; step++)
        {
            var (g0, g1, h00, h01, h11) = (0d, precision * (factor - 1), 1e-9, 0d, precision);
            for (var row = 0; row < scores.Length; row++)
            {
                var score = scores[row] - shift;
                var chance = 1 / (1 + Math.Exp(-(constant + (factor * score))));
                var (weight, residual) = (rows.Weights[row] * chance * (1 - chance), rows.Weights[row] * (chance - rows.Lasts[row]));
                (g0, g1) = (g0 + residual, g1 + (residual * score));
                (h00, h01, h11) = (h00 + weight, h01 + (weight * score), h11 + (weight * score * score));
            }

            var determinant = (h00 * h11) - (h01 * h01);
            var (by0, by1) = (((h11 * g0) - (h01 * g1)) / determinant, ((h00 * g1) - (h01 * g0)) / determinant);
            (constant, factor) = (constant - Math.Clamp(by0, -2, 2), Math.Clamp(factor - by1, 0, MostFactor));
            if (Math.Abs(by0) + Math.Abs(by1) < 1e-12)
            {
                break;
            }
        }

        return (constant, factor);
    }
}
