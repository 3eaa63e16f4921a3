namespace Matching.Suggestions.Ranking.Measures;

/// <summary>A straight line on the scale of log odds: <c>log odds(outcome) = Intercept + Slope × x</c>.</summary>
/// <param name="Intercept">Log odds where x is 0.</param>
/// <param name="Slope">Log odds for each unit of x.</param>
public sealed record LogisticLine(double Intercept, double Slope)
{
    private const int MostSteps = 100;
    private const double Enough = 1e-10;

    public double At(double x) => Intercept + Slope * x;

    /// <summary>log(p ÷ (1 − p)).</summary>
    public static double LogOdds(double chance) => Math.Log(chance / (1 - chance));

    /// <summary>1 ÷ (1 + e^−x).</summary>
    public static double Chance(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    /// <summary>
    /// The line of the greatest weighted likelihood, less <c>shrink × slope² ÷ 2</c>; by Newton's method, halving a step that does not gain.
    /// </summary>
    /// <param name="x">Finite.</param>
    /// <param name="y">The outcomes.</param>
    /// <param name="weights">0 or more.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="shrink">0 or more; above 0 there is always a best line if both outcomes are there.</param>
    /// <returns>Null where there is no best line.</returns>
    public static LogisticLine? Fit(ReadOnlySpan<double> x, ReadOnlySpan<bool> y, ReadOnlySpan<double> weights, LogisticLine start, double shrink)
    {
        if (shrink == 0 && AreParted(x, y, weights))
        {
            return null;
        }

        var line = start;
        var loss = Loss(x, y, weights, line, shrink);
        for (var step = 0; step < MostSteps; step++)
        {
            if (Step(x, y, weights, line, shrink) is not { } by)
            {
                return null;
            }

            var (next, nextLoss, part) = (line, double.PositiveInfinity, 1.0);
            for (var halved = 0; halved < 40 && !(nextLoss <= loss); halved++, part /= 2)
            {
                next = new LogisticLine(line.Intercept + part * by.Intercept, line.Slope + part * by.Slope);
                nextLoss = Loss(x, y, weights, next, shrink);
            }

            var moved = Math.Abs(next.Intercept - line.Intercept) + Math.Abs(next.Slope - line.Slope);
            if (!(nextLoss <= loss) || moved < Enough * (1 + Math.Abs(line.Slope)))
            {
                return line;
            }

            (line, loss) = (next, nextLoss);
        }

        return line;
    }

    /// <summary>Whether a threshold parts the outcomes, or one of them is missing: any line can then be bettered by a steeper one.</summary>
    private static bool AreParted(ReadOnlySpan<double> x, ReadOnlySpan<bool> y, ReadOnlySpan<double> weights)
    {
        var (leastYes, mostYes, leastNo, mostNo) = (double.PositiveInfinity, double.NegativeInfinity, double.PositiveInfinity, double.NegativeInfinity);
        for (var row = 0; row < x.Length; row++)
        {
            if (weights[row] > 0 && y[row])
            {
                (leastYes, mostYes) = (Math.Min(leastYes, x[row]), Math.Max(mostYes, x[row]));
            }
            else if (weights[row] > 0)
            {
                (leastNo, mostNo) = (Math.Min(leastNo, x[row]), Math.Max(mostNo, x[row]));
            }
        }

        return leastYes >= mostNo || leastNo >= mostYes;
    }

    private static double Loss(ReadOnlySpan<double> x, ReadOnlySpan<bool> y, ReadOnlySpan<double> weights, LogisticLine line, double shrink)
    {
        var sum = shrink * line.Slope * line.Slope / 2;
        for (var row = 0; row < x.Length; row++)
        {
            if (weights[row] > 0)
            {
                var towards = y[row] ? -line.At(x[row]) : line.At(x[row]);
                sum += weights[row] * (towards > 0 ? towards + Math.Log(1 + Math.Exp(-towards)) : Math.Log(1 + Math.Exp(towards)));
            }
        }

        return sum;
    }

    private static LogisticLine? Step(ReadOnlySpan<double> x, ReadOnlySpan<bool> y, ReadOnlySpan<double> weights, LogisticLine line, double shrink)
    {
        var (g0, g1, h00, h01, h11) = (0.0, -shrink * line.Slope, 0.0, 0.0, shrink);
        for (var row = 0; row < x.Length; row++)
        {
            var chance = Chance(line.At(x[row]));
            var miss = weights[row] * ((y[row] ? 1 : 0) - chance);
            var bend = weights[row] * chance * (1 - chance);
            g0 += miss;
            g1 += miss * x[row];
            h00 += bend;
            h01 += bend * x[row];
            h11 += bend * x[row] * x[row];
        }

        var determinant = h00 * h11 - h01 * h01;
        return determinant > 1e-12 * h00 * h11 && h00 > 0
            ? new LogisticLine((h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant)
            : null;
    }
}
