namespace Matching.Suggestions.Ranking;

/// <summary>
/// A contestant: learns from pairs with outcomes. One class each, with its options in its constructor, so that another library's trainer
/// is one more file.
/// </summary>
public interface IRankingTrainer
{
    /// <summary>What it is called in files, models and reports, such as <c>additive</c>; unique among contestants.</summary>
    string Code { get; }

    /// <summary>The same data and seed give the same model on every machine.</summary>
    /// <param name="data">At least one row of a weight above 0.</param>
    /// <param name="seed">For whatever is drawn at random.</param>
    /// <param name="cancel">Ends the work with an <see cref="OperationCanceledException"/>.</param>
    IRankingModel Fit(RankingData data, int seed, CancellationToken cancel);
}
