namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>
/// How badly a linear score tells which matches lasted, with its gradient and curvature: a mix of two losses, each weighted by the rows' weights.
/// </summary>
/// <remarks>
/// The pointwise loss is that of logistic regression, <c>Σ w (log(1 + e^s) − y s)</c>. The loss within lists is that of a conditional logit
/// (McFadden 1974; Train 2009, "Discrete Choice Methods with Simulation", chapter 3): for each match that lasted, the chance that it would be the
/// one chosen from itself and those of its list that did not last, <c>−Σ w log(e^sᵢ / (e^sᵢ + Σⱼ wⱼ e^sⱼ))</c>. What is the same for a whole list,
/// such as how picky a person is, falls out of the second; lists without both kinds say nothing in it.
/// </remarks>
internal sealed class LogitLikelihood : Likelihood
{
    private readonly Design design;
    private readonly double[] weights;
    private readonly double within;
    private readonly double[] scores;
    private readonly double[] residuals;
    private readonly double[] curvatures;
    private readonly double[] work;
    private readonly ListSums lists;

    /// <param name="weights">One for each row of the design, 0 for those left out.</param>
    /// <param name="within">The share of the loss within lists, 0 to 1; the other is the pointwise loss.</param>
    public LogitLikelihood(Design design, double[] weights, double within)
    {
        (this.design, this.weights, this.within) = (design, weights, within);
        (scores, residuals, curvatures, work) = (new double[weights.Length], new double[weights.Length], new double[weights.Length], new double[weights.Length]);
        lists = new ListSums(design, weights);
        Gradient = new double[Lanes.Padded(design.Columns)];
    }

    /// <inheritdoc/>
    public override int Columns => design.Columns;

    /// <inheritdoc/>
    public override double[] Gradient { get; }

    /// <summary>Of each row at the coefficients last evaluated: its loss by its score.</summary>
    public ReadOnlySpan<double> Residuals => residuals;

    /// <inheritdoc/>
    public override double Evaluate(ReadOnlySpan<double> coefficients)
    {
        design.Predict(coefficients, scores);
        Array.Clear(residuals);
        Array.Clear(curvatures);
        var loss = within < 1 ? Pointwise(1 - within) : 0;
        if (within > 0)
        {
            Lanes.Exp(scores, work);
            loss += lists.Evaluate(scores, work, within, residuals, curvatures);
        }

        design.Gradient(residuals, Gradient);
        return loss;
    }

    /// <inheritdoc/>
    public override void Curvature(SymmetricMatrix into)
    {
        into.Clear();
        design.Gram(curvatures, into);
        if (within > 0)
        {
            lists.Centre(work, within, into);
        }
    }

    private double Pointwise(double share)
    {
        Lanes.Sigmoid(scores, work);
        var loss = 0d;
        for (var row = 0; row < design.Rows.Count; row++)
        {
            var (weight, chance, score) = (share * weights[row], work[row], scores[row]);
            residuals[row] = weight * (chance - design.Rows.Lasts[row]);
            curvatures[row] = weight * chance * (1 - chance);
            // log(1 + e^s) − y s, by the chance of what happened; where that is nearly 0 the score itself.
            var happened = design.Rows.Lasts[row] > 0 ? chance : 1 - chance;
            loss -= weight * (happened > 1e-12 ? Math.Log(happened) : -Math.Abs(score));
        }

        return loss;
    }
}
