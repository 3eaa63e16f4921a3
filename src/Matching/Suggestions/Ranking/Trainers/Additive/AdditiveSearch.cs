namespace Matching.Suggestions.Ranking.Trainers.Additive;

/// <summary>Chooses how straight and how flat shapes are, by folds inside the training data that split no people.</summary>
internal sealed class AdditiveSearch(AdditiveSettings settings, IReadOnlyList<Feature> features)
{
    /// <summary>Chosen penalties, with the coefficients that all rows looked at give under them: where to begin.</summary>
    public readonly record struct Choice(double Step, double Trend, double[] Start);

    public Choice Choose(BinnedDesign design, int seed, CancellationToken cancel)
    {
        // There and back again: each point has the last one for a neighbour to go on from.
        (double Step, double Trend)[] grid =
        [
            .. settings.Trends.SelectMany((trend, at) => (at % 2 == 0 ? settings.Steps : settings.Steps.Reverse()).Select(step => (step, trend))),
        ];
        var folds = InnerFolds.Of(design.Rows, settings.Folds, seed);
        var parts = new (double Within, double Pointwise)[settings.Folds][];
        Parallel.For(0, parts.Length, new ParallelOptions { CancellationToken = cancel }, fold => parts[fold] = Judge(design, grid, folds, fold, cancel));
        var sums = grid.Select((_, at) => (Within: parts.Sum(part => part[at].Within), Pointwise: parts.Sum(part => part[at].Pointwise))).ToArray();
        // Where no list has both kinds, all sums within lists are 0.
        var hasLists = sums.Any(sum => sum.Within < 0);
        var best = Enumerable.Range(0, grid.Length).MaxBy(at => hasLists ? sums[at].Within : sums[at].Pointwise);
        var fit = new RidgeFit(new AdditiveLikelihood(design, design.Rows.Weights), Bounds(design));
        fit.Minimise(Penalties(design, grid[best].Step, grid[best].Trend), 1e-5 * design.Rows.Count, isRough: true, cancel);
        return new Choice(grid[best].Step, grid[best].Trend, fit.Coefficients);
    }

    /// <summary>One for each coefficient: steps, and all that is not a step; the constant is free.</summary>
    public static double[] Penalties(BinnedDesign design, double step, double trend) =>
    [
        .. design.Bases.SelectMany(basis => Enumerable.Range(0, basis.Parts).Select(part => part == 0 || part == basis.Parts - 1 ? trend : step)), 0,
    ];

    /// <summary>A shape with a direction has a straight part and steps of its sign; the level where nothing is known is free.</summary>
    public CoefficientBounds Bounds(BinnedDesign design) =>
        new(Ends(design, FeatureDirection.NeverLowers, double.NegativeInfinity), Ends(design, FeatureDirection.NeverRaises, double.PositiveInfinity));

    private double[] Ends(BinnedDesign design, FeatureDirection direction, double free) =>
    [
        .. design.Bases.SelectMany((basis, feature) => Enumerable.Range(0, basis.Parts)
            .Select(part => features[feature].Direction == direction && part < basis.Parts - 1 ? 0 : free)), free,
    ];

    private (double Within, double Pointwise)[] Judge(
        BinnedDesign design, (double Step, double Trend)[] grid, int[] folds, int fold, CancellationToken cancel)
    {
        var weights = design.Rows.WeightsWithout(folds, fold);
        var fit = new RidgeFit(new AdditiveLikelihood(design, weights), Bounds(design));
        var (heldOut, scores) = (new HeldOut(design.Rows), new double[weights.Length]);
        return [.. grid.Select(at =>
        {
            fit.Minimise(Penalties(design, at.Step, at.Trend), 2e-5 * design.Rows.Count, isRough: true, cancel);
            design.Predict(fit.Coefficients, scores);
            return heldOut.Judge(scores, folds, fold);
        })];
    }
}
