namespace Matching.Suggestions.Ranking.Objections;

/// <summary>That somebody does not want a learned model to look at them.</summary>
public sealed record Objection
{
    public required DateOnly ObjectedOn { get; init; }

    /// <summary>Who wrote it down; "link:" and a side where the person said so themselves.</summary>
    public required string NotedBy { get; init; }

    public bool IsOwn => NotedBy.StartsWith("link:", StringComparison.Ordinal);
}
