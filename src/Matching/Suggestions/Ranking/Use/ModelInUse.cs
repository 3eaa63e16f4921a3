namespace Matching.Suggestions.Ranking.Use;

/// <summary>The model that looks at a participant's list.</summary>
/// <param name="Model">Ready to score.</param>
/// <param name="Orders">Whether it orders the list; else it scores unseen.</param>
public sealed record ModelInUse(UsableModel Model, bool Orders)
{
    /// <summary>How many of the best by the transparent score a model looks at: what a page has time for, and far more than anybody reads.</summary>
    public const int Depth = 500;

    /// <summary>Ids of the volunteers who objected: no model sees them.</summary>
    public IReadOnlySet<string> Objecting { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
