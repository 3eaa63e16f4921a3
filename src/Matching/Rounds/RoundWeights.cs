using System.Text.Json;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Scoring;

namespace Matching.Rounds;

/// <summary>The weights of a draft as they were when it was made, so that working it out again judges alike.</summary>
public static class RoundWeights
{
    public static string Write(Weights weights) => JsonSerializer.Serialize(
        CriterionCodes.InOrder.Select((code, place) => (code, Weight: weights[place])).ToDictionary(pair => pair.code, pair => pair.Weight, StringComparer.Ordinal));

    public static Weights Read(string programme, int version, string json) =>
        new(programme, version, JsonSerializer.Deserialize<Dictionary<string, double>>(json)!);
}
