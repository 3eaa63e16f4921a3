using System.Text.Json;

namespace Matching.Suggestions.Ranking;

/// <summary>What a trainer learned. Safe to be used by several threads at once.</summary>
public interface IRankingModel
{
    /// <summary>Gives each pair a score: higher is better, on a scale of the model's own.</summary>
    /// <param name="batch">The same features in the same order as the model learned from; groups, labels and weights are not looked at.</param>
    /// <param name="scores">Filled; as long as the batch has rows.</param>
    /// <exception cref="ArgumentException">The features are others, or the lengths differ.</exception>
    void Score(RankingData batch, Span<double> scores);

    /// <summary>
    /// What each feature gives to one pair's score, in the order of the features. Together with <see cref="Base"/> they add up to the score,
    /// to 1e-9.
    /// </summary>
    double[] Explain(RankingData batch, int row);

    /// <summary>The score before any feature has spoken.</summary>
    double Base { get; }

    /// <summary>
    /// Writes one JSON value: all that was learned, keys always in the same order, numbers that round-trip. Its trainer's
    /// <see cref="IRankingTrainer.Read"/> makes of it a model that gives every pair the same score, to the last bit.
    /// </summary>
    void Write(Utf8JsonWriter json);
}
