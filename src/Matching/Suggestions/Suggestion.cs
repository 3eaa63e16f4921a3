using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Ranking.Use;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions;

/// <summary>A ranked, explained candidate for one participant.</summary>
public sealed record Suggestion
{
    /// <summary>The rank of somebody who is eligible and was set aside.</summary>
    public const int NotInTheList = 0;

    public required Volunteer Volunteer { get; init; }

    /// <summary>
    /// From 1, the place in the list as it is shown, of all who are eligible and not set aside: by score, equals by volunteer id, ordinal,
    /// the loaded who would stand before the first who is not loaded right behind that one. Where a model orders the list, the first stand
    /// by its score instead.
    /// </summary>
    public required int Rank { get; init; }

    public required Score Score { get; init; }

    /// <summary>Whether they stand first for as many longer-waiting participants as they have places.</summary>
    public bool IsLoaded { get; init; }

    /// <summary>How far each side gets what it asks for, in goals.</summary>
    public required BothSides BothSides { get; init; }

    /// <summary>What the two have in common.</summary>
    public required PairFacts Facts { get; init; }

    /// <summary>Codes of the rules that could not be asked because something is not known.</summary>
    public required IReadOnlyList<string> UnknownRules { get; init; }

    /// <summary>At most two; empty if no single change would move this suggestion, and where a model orders the list: they tell of the score's order.</summary>
    public required IReadOnlyList<Counterfactual> Counterfactuals { get; init; }

    /// <summary>What a learned model says of them; null where none looked at them.</summary>
    public ModelView? Model { get; init; }

    /// <summary>Whether a model orders the list and they have said no to models: they stand where the score puts them.</summary>
    public bool SaidNoToModel { get; init; }

    /// <summary>Codes of the criteria that count and are not known.</summary>
    public IEnumerable<string> UnknownCriteria => Score.Parts.Where(part => !part.Known && part.Weight > 0).Select(part => part.Criterion);
}
