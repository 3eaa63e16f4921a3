namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>Chooses ridge and share within lists by folds inside the training data.</summary>
internal sealed class StrengthSearch(LogitSettings settings, CoefficientBounds bounds)
{
    /// <summary>Chosen, with the coefficients that all rows looked at give under it: where to begin.</summary>
    public readonly record struct Choice(double Strength, double Within, double[] Start);

    public Choice Choose(Design design, int seed, CancellationToken cancel)
    {
        var folds = InnerFolds.Of(design.Rows, settings.Folds, seed);
        var parts = new (double Within, double Pointwise)[settings.Withins.Count * settings.Folds][];
        Parallel.For(0, parts.Length, new ParallelOptions { CancellationToken = cancel }, part =>
            parts[part] = Judge(design, folds, part % settings.Folds, settings.Withins[part / settings.Folds], cancel));
        var judged = Enumerable.Range(0, settings.Withins.Count)
            .Select(within => Sum(parts.AsSpan(within * settings.Folds, settings.Folds))).ToArray();
        // What is never learned within lists is judged as it is learned; where no list has both kinds, all sums within lists are 0.
        var hasLists = settings.Withins.Max() > 0 && judged.Any(sums => sums.Any(sum => sum.Within < 0));
        var (best, strength, share) = (double.NegativeInfinity, settings.Strengths[0], settings.Withins[0]);
        for (var within = 0; within < judged.Length; within++)
        {
            for (var at = 0; at < settings.Strengths.Count; at++)
            {
                var sum = hasLists ? judged[within][at].Within : judged[within][at].Pointwise;
                if (sum > best)
                {
                    (best, strength, share) = (sum, settings.Strengths[at], settings.Withins[within]);
                }
            }
        }

        var fit = new RidgeFit(new LogitLikelihood(design, design.Rows.Weights, share), bounds);
        fit.Minimise(RidgeFit.Even(strength, design.Columns), 1e-6 * design.Rows.Count, isRough: true, cancel);
        return new Choice(strength, share, fit.Coefficients);
    }

    private (double Within, double Pointwise)[] Judge(Design design, int[] folds, int fold, double within, CancellationToken cancel)
    {
        var weights = design.Rows.WeightsWithout(folds, fold);
        var fit = new RidgeFit(new LogitLikelihood(design, weights, within), bounds);
        var (heldOut, scores) = (new HeldOut(design.Rows), new double[weights.Length]);
        return [.. settings.Strengths.Select(strength =>
        {
            fit.Minimise(RidgeFit.Even(strength, design.Columns), 1e-5 * design.Rows.Count, isRough: true, cancel);
            design.Predict(fit.Coefficients, scores);
            return heldOut.Judge(scores, folds, fold);
        })];
    }

    private (double Within, double Pointwise)[] Sum(ReadOnlySpan<(double Within, double Pointwise)[]> folds)
    {
        var sums = new (double Within, double Pointwise)[settings.Strengths.Count];
        foreach (var fold in folds)
        {
            for (var at = 0; at < sums.Length; at++)
            {
                sums[at] = (sums[at].Within + fold[at].Within, sums[at].Pointwise + fold[at].Pointwise);
            }
        }

        return sums;
    }
}
