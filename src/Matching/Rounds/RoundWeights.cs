using System.Text.Json;
using Matching.Suggestions.Scoring;

namespace Matching.Rounds;

/// <summary>The weights of a draft as they were when it was made, so that working it out again judges alike.</summary>
public static class RoundWeights
{
    public static string Write(Weights weights) => JsonSerializer.Serialize(weights.ByCriterion);

    public static Weights Read(string programme, int version, string json) =>
        new(programme, version, JsonSerializer.Deserialize<Dictionary<string, double>>(json)!);
}
