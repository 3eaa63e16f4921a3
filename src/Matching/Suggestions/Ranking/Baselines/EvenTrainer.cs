using System.Text.Json;

namespace Matching.Suggestions.Ranking.Baselines;

/// <summary>
/// Gives every pair the same score. What it reaches is what a random order reaches on average, and its chance is the base rate: whoever does not
/// do better has learned nothing. It is measured with the others and can never win.
/// </summary>
public sealed class EvenTrainer : IRankingTrainer
{
    public const string Name = "even";

    public string Code => Name;

    public IReadOnlyDictionary<string, double> Settings { get; } = new SortedDictionary<string, double>(StringComparer.Ordinal);

    public IRankingModel Fit(RankingData data, int seed, CancellationToken cancel) => new EvenModel(data.Features.Count);

    public IRankingModel Read(JsonElement learned, IReadOnlyList<Feature> features) => new EvenModel(features.Count);
}
