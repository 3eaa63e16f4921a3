namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>
/// Minimises <c>g·(x − x₀) + ½ (x − x₀)ᵀ H (x − x₀) + ½ Σ penaltyⱼ (xⱼ − centreⱼ)²</c> over <c>lowestⱼ ≤ xⱼ ≤ highestⱼ</c>.
/// </summary>
/// <remarks>
/// Cyclic coordinate descent, one exact step for each coordinate in turn, held to its bounds: since bounds are separate and the sum is convex it
/// ends in the minimum (Friedman, Hastie and Tibshirani 2010, "Regularization paths for generalized linear models via coordinate descent",
/// Journal of Statistical Software 33(1)). A coordinate that neither the matrix nor a penalty curves stays where it is.
/// </remarks>
internal sealed class BoundedQuadratic(SymmetricMatrix curvature)
{
    private const int MostSweeps = 2000;

    private readonly double[] slope = new double[Lanes.Padded(curvature.Size)];

    public required double[] Penalties { get; init; }

    public required double[] Centres { get; init; }

    public required double[] Lowest { get; init; }

    public required double[] Highest { get; init; }

    /// <summary>Moves <paramref name="x"/>, which is x₀ when it comes in, to the minimum.</summary>
    /// <param name="x">Within the bounds.</param>
    /// <param name="gradient">g, at x₀.</param>
    /// <param name="tolerance">The search ends when no coordinate moved by more than this, measured by the square root of its curvature.</param>
    public void Solve(Span<double> x, ReadOnlySpan<double> gradient, double tolerance)
    {
        gradient.CopyTo(slope);
        for (var sweep = 0; sweep < MostSweeps; sweep++)
        {
            var moved = 0d;
            for (var at = 0; at < x.Length; at++)
            {
                moved = Math.Max(moved, Step(x, at));
            }

            if (moved <= tolerance)
            {
                return;
            }
        }
    }

    private double Step(Span<double> x, int at)
    {
        var own = curvature[at, at] + Penalties[at];
        if (own <= 1e-12)
        {
            return 0;
        }

        var wanted = x[at] - ((slope[at] + (Penalties[at] * (x[at] - Centres[at]))) / own);
        var step = Math.Clamp(wanted, Lowest[at], Highest[at]) - x[at];
        if (step == 0)
        {
            return 0;
        }

        x[at] += step;
        Lanes.AddScaled(slope, curvature.Row(at), step);
        return Math.Abs(step) * Math.Sqrt(own);
    }
}
