using Matching.People;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions;

/// <summary>A ranked, explained candidate for one participant.</summary>
public sealed record Suggestion
{
    public required Volunteer Volunteer { get; init; }

    /// <summary>From 1, among all who are eligible; equals are ordered by volunteer id, ordinal.</summary>
    public required int Rank { get; init; }

    public required Score Score { get; init; }

    /// <summary>Codes of the rules that could not be asked because something is not known.</summary>
    public required IReadOnlyList<string> UnknownRules { get; init; }

    /// <summary>At most two; empty if no single change would move this suggestion.</summary>
    public required IReadOnlyList<Counterfactual> Counterfactuals { get; init; }

    /// <summary>Codes of the criteria that count and are not known.</summary>
    public IEnumerable<string> UnknownCriteria => Score.Parts.Where(part => !part.Known && part.Weight > 0).Select(part => part.Criterion);
}
