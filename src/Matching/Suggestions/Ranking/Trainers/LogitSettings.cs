namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>What <see cref="LogitTrainer"/> chooses from, and how.</summary>
public sealed record LogitSettings
{
    /// <summary>
    /// Ridges to choose from, strongest first, in units of the summed log-likelihood for features of one standard deviation: scikit-learn's
    /// <c>C</c> is one over it. From 3,000 to 10 by half powers of ten, then 1.
    /// </summary>
    public IReadOnlyList<double> Strengths { get; init; } = [3000, 1000, 300, 100, 30, 10, 1];

    /// <summary>
    /// Shares of the loss within lists to choose from, each 0 to 1: 0 is a logistic regression, 1 a pure conditional logit. One half alone: on
    /// made-up encounters it ranked a little better than either end, and than a choice among them.
    /// </summary>
    public IReadOnlyList<double> Withins { get; init; } = [0.5];

    /// <summary>Parts that take turns to be held out, 2 or more.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>The choice is made on about this many rows, drawn by the seed, since more hardly change it; the model learns from all.</summary>
    public int MostRowsToChoose { get; init; } = 8_000;
}
