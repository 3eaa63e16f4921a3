using System.Text.Json;

namespace Matching.Suggestions.Ranking;

/// <summary>
/// A contestant: learns from pairs with outcomes. Safe to be used by several threads at once. One class each, with its options in its constructor, so that another library's trainer
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

    /// <summary>The model that <see cref="IRankingModel.Write"/> wrote.</summary>
    /// <param name="learned">What was written.</param>
    /// <param name="features">The features it learned from, in their order.</param>
    /// <exception cref="JsonException">It is no model of this trainer.</exception>
    IRankingModel Read(JsonElement learned, IReadOnlyList<Feature> features);

    /// <summary>The options it works with, by name, as they stand on a model's card; in the order of their names.</summary>
    IReadOnlyDictionary<string, double> Settings { get; }

    /// <summary>Whether its models never run against a feature's <see cref="FeatureDirection"/>. One that does not keep to it says so on its card.</summary>
    bool KeepsDirections => true;
}
