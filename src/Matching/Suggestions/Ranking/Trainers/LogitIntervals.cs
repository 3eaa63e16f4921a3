using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>
/// Intervals of the effects in a logistic regression of lasting on all features, without a ridge and without directions: a ridge buys better
/// rankings with estimates that lean to 0, of which no honest interval can be drawn.
/// </summary>
/// <remarks>
/// The sandwich estimate of variance, with sums over lists, so that it also holds where the pairs of a list are alike and where weights stand
/// for censored outcomes (Huber 1967; White 1982; Liang and Zeger 1986), times lists / (lists − 1), and Student's distribution with lists − 1 degrees of
/// freedom. Trust it from about 50 lists and ten matches of the rarer outcome for each feature; with features that say the same it is as wide as it
/// must be. Where a feature parts the outcomes wholly there is no estimate, and the interval is very wide.
/// </remarks>
public static class LogitIntervals
{
    /// <summary>Keeps the matrix whole where features say the same or nothing; far below what any outcome tells.</summary>
    private const double LeastRidge = 1e-6;

    /// <summary>One for each feature, in their order.</summary>
    /// <param name="data">At least two lists with rows of a weight above 0.</param>
    /// <param name="level">The share of such intervals that hold the truth, above 0 and below 1.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <exception cref="ArgumentException">There are fewer than two lists.</exception>
    public static IReadOnlyList<CoefficientInterval> Of(RankingData data, double level, CancellationToken cancel)
    {
        var scaling = Scaling.Of(data);
        var design = new Design(data, scaling, CountedRows.In(data));
        var lists = design.Rows.GroupNumbers.Length;
        if (lists < 2)
        {
            throw new ArgumentException("Intervals need two lists or more.", nameof(data));
        }

        var likelihood = new LogitLikelihood(design, design.Rows.Weights, within: 0);
        var fit = new RidgeFit(likelihood, CoefficientBounds.None(data.Features.Count));
        fit.Minimise(RidgeFit.Even(LeastRidge, design.Columns), 1e-12 * design.Rows.Count, isRough: false, cancel);
        likelihood.Evaluate(fit.Coefficients);
        var spread = Sandwich(design, likelihood, lists);
        var factor = StudentT.InvCDF(0, 1, lists - 1, (1 + level) / 2);
        return [.. data.Features.Select((feature, at) =>
        {
            var (estimate, error) = (fit.Coefficients[at] / scaling.Deviations[at], Math.Sqrt(spread[at, at]) / scaling.Deviations[at]);
            return new CoefficientInterval(feature.Name, estimate, error, estimate - (factor * error), estimate + (factor * error));
        })];
    }

    private static Matrix<double> Sandwich(Design design, LogitLikelihood likelihood, int lists)
    {
        var curvature = new SymmetricMatrix(design.Columns);
        likelihood.Curvature(curvature);
        var bread = Matrix<double>.Build
            .Dense(design.Columns, design.Columns, (row, column) => curvature[row, column] + (row == column ? LeastRidge : 0)).Cholesky()
            .Solve(Matrix<double>.Build.DenseIdentity(design.Columns));
        var sums = Matrix<double>.Build.Dense(lists, design.Columns);
        for (var row = 0; row < design.Rows.Count; row++)
        {
            for (var column = 0; column < design.Columns; column++)
            {
                sums[design.Rows.Groups[row], column] += likelihood.Residuals[row] * design.At(row, column);
            }
        }

        return bread * sums.TransposeThisAndMultiply(sums) * bread * ((double)lists / (lists - 1));
    }
}
