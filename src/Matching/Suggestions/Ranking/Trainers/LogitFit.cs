namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>
/// Newton's method for <see cref="LogitLikelihood"/> with a ridge on all coefficients but the constant's, within their bounds.
/// Goes on from where it stands, so that a path of strengths costs little more than one of them.
/// </summary>
internal sealed class LogitFit
{
    private const int MostSteps = 60;

    /// <summary>Steps that one matrix of second derivatives serves.</summary>
    private const int StepsOfACurvature = 3;

    private readonly LogitLikelihood likelihood;
    private readonly SymmetricMatrix curvature;
    private readonly CoefficientBounds bounds;
    private int age = StepsOfACurvature;
    private double[]? evaluated;
    private double fitted;

    public LogitFit(Design design, LogitLikelihood likelihood, CoefficientBounds bounds)
    {
        (this.likelihood, this.bounds) = (likelihood, bounds);
        curvature = new SymmetricMatrix(design.Columns);
        Coefficients = new double[design.Columns];
        Centres = new double[design.Columns];
    }

    /// <summary>One for each column of the design, the constant last.</summary>
    public double[] Coefficients { get; private set; }

    /// <summary>What the ridge pulls coefficients to: 0 unless something else is written in.</summary>
    public double[] Centres { get; }

    /// <summary>Begins at these, within the bounds.</summary>
    public void StartAt(double[] coefficients) => Coefficients = [.. coefficients];

    /// <param name="strength">The ridge: half of it times the sum of squared distances to the centres is added to the loss.</param>
    /// <param name="tolerance">Ends when a step lowers loss and ridge by less than this.</param>
    /// <param name="isRough">A step by a curvature of some steps ago may be the last; else a fresh one is.</param>
    public void Minimise(double strength, double tolerance, bool isRough, CancellationToken cancel)
    {
        var penalties = Enumerable.Repeat(strength, Coefficients.Length).ToArray();
        penalties[^1] = 0;
        var quadratic = new BoundedQuadratic(curvature)
        {
            Penalties = penalties, Centres = Centres, Lowest = bounds.Lowest, Highest = bounds.Highest,
        };
        var now = Loss(Coefficients, strength);
        for (var step = 0; step < MostSteps; step++)
        {
            cancel.ThrowIfCancellationRequested();
            var fresh = age >= StepsOfACurvature;
            if (fresh)
            {
                likelihood.Curvature(curvature);
                age = 0;
            }

            age++;
            var next = Step(quadratic, strength, now, tolerance, out var gained);
            if (gained > tolerance)
            {
                now = next;
            }
            else if (fresh || isRough)
            {
                return;
            }
            else
            {
                age = StepsOfACurvature;
                now = Loss(Coefficients, strength);
            }
        }
    }

    private double Step(BoundedQuadratic quadratic, double strength, double now, double tolerance, out double gained)
    {
        double[] from = Coefficients, to = [.. from];
        quadratic.Solve(to, likelihood.Gradient, Math.Sqrt(tolerance) * 0.01);
        for (var halving = 0; halving < 20; halving++)
        {
            var loss = Loss(to, strength);
            gained = now - loss;
            if (gained >= 0)
            {
                Coefficients = to;
                return loss;
            }

            to = [.. from.Zip(to, (one, other) => (one + other) / 2)];
        }

        gained = 0;
        return now;
    }

    private double Loss(double[] coefficients, double strength)
    {
        var squares = 0d;
        for (var at = 0; at < coefficients.Length - 1; at++)
        {
            squares += (coefficients[at] - Centres[at]) * (coefficients[at] - Centres[at]);
        }

        if (!ReferenceEquals(coefficients, evaluated))
        {
            (fitted, evaluated) = (likelihood.Evaluate(coefficients), coefficients);
        }

        return fitted + (strength / 2 * squares);
    }
}
