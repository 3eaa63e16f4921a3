namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>
/// Newton's method for a <see cref="Likelihood"/> with a ridge, within the bounds of its coefficients.
/// Goes on from where it stands, so that a path of strengths costs little more than one of them.
/// </summary>
internal sealed class RidgeFit
{
    private const int MostSteps = 60;

    /// <summary>Steps that one matrix of second derivatives serves: it costs several evaluations.</summary>
    private const int StepsOfACurvature = 8;

    private readonly Likelihood likelihood;
    private readonly SymmetricMatrix curvature;
    private readonly CoefficientBounds bounds;
    private int age = StepsOfACurvature;
    private double[]? evaluated;
    private double fitted;

    public RidgeFit(Likelihood likelihood, CoefficientBounds bounds)
    {
        (this.likelihood, this.bounds) = (likelihood, bounds);
        curvature = new SymmetricMatrix(likelihood.Columns);
        Coefficients = new double[likelihood.Columns];
        Centres = new double[likelihood.Columns];
    }

    /// <summary>One for each column, the constant last.</summary>
    public double[] Coefficients { get; private set; }

    /// <summary>What the ridge pulls coefficients to: 0 unless something else is written in.</summary>
    public double[] Centres { get; }

    /// <summary>The same ridge on every coefficient but the constant's.</summary>
    public static double[] Even(double strength, int columns) => [.. Enumerable.Repeat(strength, columns - 1), 0];

    /// <summary>Begins at these, within the bounds.</summary>
    public void StartAt(double[] coefficients) => Coefficients = [.. coefficients];

    /// <param name="penalties">The ridge: half of each times its coefficient's squared distance to its centre is added to the loss.</param>
    /// <param name="tolerance">Ends when a step lowers loss and ridge by less than this.</param>
    /// <param name="isRough">A step by a curvature of some steps ago may be the last; else a fresh one is.</param>
    public void Minimise(double[] penalties, double tolerance, bool isRough, CancellationToken cancel)
    {
        var quadratic = new BoundedQuadratic(curvature)
        {
            Penalties = penalties, Centres = Centres, Lowest = bounds.Lowest, Highest = bounds.Highest,
        };
        var now = Loss(Coefficients, penalties);
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
            var next = Step(quadratic, now, tolerance, out var gained);
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
                now = Loss(Coefficients, penalties);
            }
        }
    }

    private double Step(BoundedQuadratic quadratic, double now, double tolerance, out double gained)
    {
        double[] from = Coefficients, to = [.. from];
        quadratic.Solve(to, likelihood.Gradient, Math.Sqrt(tolerance) * 0.01);
        for (var halving = 0; halving < 20; halving++)
        {
            var loss = Loss(to, quadratic.Penalties);
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

    private double Loss(double[] coefficients, double[] penalties)
    {
        var ridge = 0d;
        for (var at = 0; at < coefficients.Length; at++)
        {
            ridge += penalties[at] / 2 * (coefficients[at] - Centres[at]) * (coefficients[at] - Centres[at]);
        }

        if (!ReferenceEquals(coefficients, evaluated))
        {
            (fitted, evaluated) = (likelihood.Evaluate(coefficients), coefficients);
        }

        return fitted + ridge;
    }
}
