using Matching.Suggestions.Load;
using Matching.Suggestions.Ranking.Use;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions;

/// <summary>What decides one participant's list besides the two sides themselves.</summary>
public sealed record Circumstances
{
    /// <summary>Those of the programme, with the criterion that was raised for this participant.</summary>
    public required Weights Weights { get; init; }

    /// <summary>Ids of the volunteers whom this participant must not meet.</summary>
    public IReadOnlySet<string> Excluded { get; init; } = NoIds;

    /// <summary>Ids of the candidates set aside for this participant: eligible, counted, and not in the list.</summary>
    public IReadOnlySet<string> SetAside { get; init; } = NoIds;

    public Loads Loads { get; init; } = Loads.None;

    /// <summary>The learned model that looks at the list; null where none does.</summary>
    public ModelInUse? Model { get; init; }

    private static IReadOnlySet<string> NoIds { get; } = new HashSet<string>(StringComparer.Ordinal);
}
