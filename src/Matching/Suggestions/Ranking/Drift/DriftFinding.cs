namespace Matching.Suggestions.Ranking.Drift;

/// <summary>Something that is not any more as it was when a model was let to order lists.</summary>
/// <param name="Code"><see cref="Scores"/>, <see cref="Acceptance"/>, <see cref="Exposure"/> or <see cref="Unreadable"/>.</param>
/// <param name="Value">Now: the stability index, the share accepted in percent, or the ratio of exposure.</param>
/// <param name="Before">The share or the ratio as it was; null for an index.</param>
/// <param name="Grouping">The attribute of an exposure.</param>
public sealed record DriftFinding(string Code, double? Value = null, double? Before = null, string? Grouping = null)
{
    /// <summary>The scores of those who wait are distributed otherwise.</summary>
    public const string Scores = "scores";

    /// <summary>Fewer proposals are accepted by both sides.</summary>
    public const string Acceptance = "acceptance";

    /// <summary>A group of volunteers is seen less.</summary>
    public const string Exposure = "exposure";

    /// <summary>This version of the service cannot read the model.</summary>
    public const string Unreadable = "unreadable";
}
