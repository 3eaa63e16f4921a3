namespace Matching.Suggestions.Ranking.Trainers.Additive;

/// <summary>
/// The loss of a logistic regression, <c>Σ w (log(1 + e^s) − y s)</c>, of a score that is a constant and a sum of shapes. Its curvature comes from
/// tables of two features' bins, which cost one addition a row whatever the number of bins.
/// </summary>
internal sealed class AdditiveLikelihood : Likelihood
{
    private readonly BinnedDesign design;
    private readonly double[] weights;
    private readonly double[] scores;
    private readonly double[] chances;
    private readonly double[] residuals;
    private readonly double[] curvatures;

    /// <param name="weights">One for each row of the design, 0 for those left out.</param>
    public AdditiveLikelihood(BinnedDesign design, double[] weights)
    {
        (this.design, this.weights) = (design, weights);
        (scores, chances, residuals, curvatures) =
            (new double[weights.Length], new double[weights.Length], new double[weights.Length], new double[weights.Length]);
        Gradient = new double[Lanes.Padded(Columns)];
    }

    /// <inheritdoc/>
    public override int Columns => design.Columns;

    /// <inheritdoc/>
    public override double[] Gradient { get; }

    /// <inheritdoc/>
    public override double Evaluate(ReadOnlySpan<double> coefficients)
    {
        design.Predict(coefficients, scores);
        Lanes.Sigmoid(scores, chances);
        var (loss, all) = (0d, 0d);
        for (var row = 0; row < design.Rows.Count; row++)
        {
            var (weight, chance, lasts) = (weights[row], chances[row], design.Rows.Lasts[row]);
            residuals[row] = weight * (chance - lasts);
            curvatures[row] = weight * chance * (1 - chance);
            all += residuals[row];
            var happened = lasts > 0 ? chance : 1 - chance;
            loss -= weight * (happened > 1e-12 ? Math.Log(happened) : -Math.Abs(scores[row]));
        }

        for (var feature = 0; feature < design.Bases.Length; feature++)
        {
            Project(design.Bases[feature], design.Sums(feature, design.Bases[feature].Bins, residuals), Gradient.AsSpan(design.Starts[feature]));
        }

        Gradient[Columns - 1] = all;
        return loss;
    }

    /// <inheritdoc/>
    public override void Curvature(SymmetricMatrix into)
    {
        into.Clear();
        var features = design.Bases.Length;
        var table = new PairTable(design, curvatures);
        for (var feature = 0; feature < features; feature++)
        {
            for (var other = 0; other <= feature; other++)
            {
                table.Add(feature, other, into);
            }

            var basis = design.Bases[feature];
            Project(basis, design.Sums(feature, basis.Bins, curvatures), into.Row(Columns - 1)[design.Starts[feature]..]);
        }

        into.Row(Columns - 1)[Columns - 1] = curvatures.Sum();
        into.MirrorLower();
    }

    /// <summary>into = basisᵀ · sums.</summary>
    private static void Project(ShapeBasis basis, double[] sums, Span<double> into)
    {
        into[..basis.Parts].Clear();
        for (var bin = 0; bin < basis.Bins; bin++)
        {
            var row = basis.Row(bin);
            for (var part = 0; part < basis.Parts; part++)
            {
                into[part] += sums[bin] * row[part];
            }
        }
    }
}
