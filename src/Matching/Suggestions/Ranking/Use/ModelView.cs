using Matching.Suggestions.Ranking.TwoSided;

namespace Matching.Suggestions.Ranking.Use;

/// <summary>What a model says of one candidate.</summary>
public sealed record ModelView
{
    /// <summary>Whether the model orders the list; else it is not to be shown.</summary>
    public required bool Orders { get; init; }

    /// <summary>From 1: where the model shows the candidate, or would.</summary>
    public required int Rank { get; init; }

    /// <summary>From 1: where the transparent score shows the same candidate.</summary>
    public required int ScoreRank { get; init; }

    /// <summary>On the model's own scale; higher is better.</summary>
    public required double Score { get; init; }

    /// <summary>The score before any feature has spoken.</summary>
    public required double Base { get; init; }

    /// <summary>The two chances that the score is made of; null where the model does not tell them apart.</summary>
    public TwoChances? Chances { get; init; }

    /// <summary>All features that gave anything, the most telling first.</summary>
    public required IReadOnlyList<ModelPart> Parts { get; init; }

    /// <summary>What was scored, in the order of the model's features; null for what is not known.</summary>
    public required IReadOnlyList<double?> Features { get; init; }
}
