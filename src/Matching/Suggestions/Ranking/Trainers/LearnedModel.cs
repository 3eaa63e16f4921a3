using System.Text.Json.Serialization;

namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>
/// A model of ours: numbers only, so that it can be written down, hashed, read a year later and give the same scores bit for bit
/// (<see cref="ModelJson"/>).
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(LinearModel), "linear")]
public abstract record LearnedModel : IRankingModel
{
    /// <summary>What it learned from, in order.</summary>
    [JsonPropertyOrder(-2)]
    public required IReadOnlyList<Feature> Features { get; init; }

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    public required double Base { get; init; }

    /// <inheritdoc/>
    public abstract void Score(RankingData batch, Span<double> scores);

    /// <inheritdoc/>
    public abstract double[] Explain(RankingData batch, int row);

    /// <exception cref="ArgumentException">The features are others.</exception>
    protected void Check(RankingData batch)
    {
        if (!ReferenceEquals(batch.Features, Features) && !batch.Features.SequenceEqual(Features))
        {
            throw new ArgumentException("The features are not those that the model learned from.", nameof(batch));
        }
    }

    /// <exception cref="ArgumentException">The features are others, or the lengths differ.</exception>
    protected void Check(RankingData batch, Span<double> scores)
    {
        Check(batch);
        if (scores.Length != batch.Rows)
        {
            throw new ArgumentException($"There are {batch.Rows} pairs and room for {scores.Length} scores.", nameof(scores));
        }
    }
}
