namespace Matching.Suggestions.Ranking.Trainers.Additive;

/// <summary>What <see cref="AdditiveTrainer"/> chooses from, and how.</summary>
public sealed record AdditiveSettings
{
    /// <summary>Most bins of a feature, beside the one for what is not known; <see cref="LeastBins"/> to 64.</summary>
    public int Bins { get; init; } = 24;

    /// <summary>Bins of a feature where there are so many features that their bins together would be more than <see cref="AllBins"/>; 2 or more.</summary>
    public int LeastBins { get; init; } = 8;

    /// <summary>About how many bins all features together may have: time grows with its square.</summary>
    public int AllBins { get; init; } = 600;

    /// <summary>
    /// Penalties on the squared steps from a bin to the next, in units of the summed log-likelihood, strongest first: the stronger, the
    /// straighter a shape.
    /// </summary>
    public IReadOnlyList<double> Steps { get; init; } = [3000, 1000, 300, 100, 30];

    /// <summary>Penalties on a shape's straight part, for a feature of one standard deviation, strongest first.</summary>
    public IReadOnlyList<double> Trends { get; init; } = [1000, 300, 100, 10];

    /// <summary>Parts that take turns to be held out, 2 or more.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>The choice is made on about this many rows, drawn by the seed.</summary>
    public int MostRowsToChoose { get; init; } = 10_000;
}
