namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>A loss of coefficients with its first and second derivatives.</summary>
internal abstract class Likelihood
{
    /// <summary>Of the coefficients; the last is the constant.</summary>
    public abstract int Columns { get; }

    /// <summary>At the coefficients last evaluated; one for each column, then zeros up to a multiple of <see cref="Lanes.Width"/>.</summary>
    public abstract double[] Gradient { get; }

    /// <summary>The loss at these coefficients.</summary>
    public abstract double Evaluate(ReadOnlySpan<double> coefficients);

    /// <summary>The second derivatives at the coefficients last evaluated.</summary>
    public abstract void Curvature(SymmetricMatrix into);
}
