using System.Text.Json;
using System.Text.Json.Serialization;

namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>
/// A model of ours: numbers only. Written down, its members stand in the order in which they are declared and its numbers in the shortest form
/// that reads back as the same number, so that the same model always gives the same text, and a text the same scores, bit for bit.
/// </summary>
public abstract record LearnedModel : IRankingModel
{
    private const int CurrentVersion = 1;

    private static readonly JsonSerializerOptions Form = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>What it learned from, in order; kept beside what <see cref="Write"/> writes.</summary>
    [JsonIgnore]
    public IReadOnlyList<Feature> Features { get; init; } = [];

    /// <summary>Of the form it is written in. Raised when a text of an older form would be read as another model.</summary>
    [JsonPropertyOrder(-2)]
    public int Version { get; init; } = CurrentVersion;

    /// <inheritdoc/>
    [JsonPropertyOrder(-1)]
    public required double Base { get; init; }

    /// <inheritdoc/>
    public abstract void Score(RankingData batch, Span<double> scores);

    /// <inheritdoc/>
    public abstract double[] Explain(RankingData batch, int row);

    /// <inheritdoc/>
    public void Write(Utf8JsonWriter json) => JsonSerializer.Serialize(json, this, GetType(), Form);

    /// <summary>What <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">It is no such model, or not one of these features.</exception>
    internal static TModel Read<TModel>(JsonElement learned, IReadOnlyList<Feature> features)
        where TModel : LearnedModel
    {
        var model = learned.Deserialize<TModel>(Form) ?? throw new JsonException("There is no model.");
        return model.Version == CurrentVersion && model.Fits(features.Count)
            ? (TModel)model.For(features)
            : throw new JsonException($"This is not a model of {features.Count} features in form {CurrentVersion}.");
    }

    /// <summary>Whether it says as much as this many features need.</summary>
    protected abstract bool Fits(int features);

    /// <summary>The same model with the features that stood beside it.</summary>
    protected virtual LearnedModel For(IReadOnlyList<Feature> features) => this with { Features = features };

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
