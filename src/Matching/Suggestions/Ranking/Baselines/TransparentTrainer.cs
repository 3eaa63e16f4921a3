using System.Text.Json;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Ranking.Baselines;

/// <summary>
/// The transparent score as a contestant: it learns nothing, and weighs the criteria as the programme's weights in force say. Its scores are
/// those of the lists, on their grid, so that its ties are theirs.
/// </summary>
/// <param name="criteria">The criteria with their limits.</param>
/// <param name="weights">Of the programme, none raised.</param>
public sealed class TransparentTrainer(CriteriaList criteria, Weights weights) : IRankingTrainer
{
    public const string Name = "score";

    public string Code => Name;

    public IReadOnlyDictionary<string, double> Settings { get; } = new SortedDictionary<string, double>(weights.ByCriterion.ToDictionary(), StringComparer.Ordinal);

    /// <exception cref="ArgumentException">A criterion is no feature of the data.</exception>
    public IRankingModel Fit(RankingData data, int seed, CancellationToken cancel) => ModelOf(data.Features, weights);

    public IRankingModel Read(JsonElement learned, IReadOnlyList<Feature> features)
    {
        if (learned.ValueKind != JsonValueKind.Object || !learned.TryGetProperty("weights", out var written))
        {
            throw new JsonException("A transparent score is an object with weights.");
        }

        return ModelOf(features, new Weights(weights.Programme, weights.Version, written.Deserialize<Dictionary<string, double>>()!));
    }

    private TransparentModel ModelOf(IReadOnlyList<Feature> features, Weights with) => new(new Scorer(criteria, with), with, CriterionPlaces.In(features));
}
