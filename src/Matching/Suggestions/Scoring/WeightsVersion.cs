using System.Text.Json;

namespace Matching.Suggestions.Scoring;

/// <summary>One version of a programme's weights as an administrator saved it.</summary>
public sealed record WeightsVersion
{
    public required string Programme { get; init; }

    /// <summary>From 1.</summary>
    public required int Version { get; init; }

    public required string SavedBy { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    public required string Why { get; init; }

    public required string WeightsText { private get; init; }

    public Weights Weights => Read(Programme, Version, WeightsText);

    /// <summary>What <see cref="Text"/> kept.</summary>
    public static Weights Read(string programme, int version, string text) =>
        new(programme, version, JsonSerializer.Deserialize<Dictionary<string, double>>(text)!);

    /// <summary>How weights are kept: by criterion, numbers that round-trip.</summary>
    public static string Text(IReadOnlyDictionary<string, double> weights) =>
        JsonSerializer.Serialize(weights.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary());
}
