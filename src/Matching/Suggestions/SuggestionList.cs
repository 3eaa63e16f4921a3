using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Ranking.Use;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions;

/// <summary>One participant's suggestions, and what became of every volunteer of the programme.</summary>
public sealed record SuggestionList
{
    /// <summary>The transparent score; a learned model has its hash.</summary>
    public const string TransparentScore = "score";

    public required string Participant { get; init; }

    public required string Programme { get; init; }

    /// <summary>The day on which everything was judged.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What ordered the list.</summary>
    public string Model => ScoredBy is { Orders: true } model ? model.Hash : TransparentScore;

    /// <summary>The learned model that looked at the list; null where none did.</summary>
    public ScoredBy? ScoredBy { get; init; }

    /// <summary>What weighed the criteria, one of them double if a caseworker raised it for this participant.</summary>
    public required Weights Weights { get; init; }

    public int WeightsVersion => Weights.Version;

    /// <summary>The criterion that counts double here; null if none does.</summary>
    public string? Raised => Weights.Raised;

    /// <summary>Best first; no longer than was asked for.</summary>
    public required IReadOnlyList<Suggestion> Suggestions { get; init; }

    /// <summary>Those eligible whom was asked about besides, wherever they stand, in ordinal order of id.</summary>
    public IReadOnlyList<Suggestion> Also { get; init; } = [];

    /// <summary>All volunteers of the programme: <see cref="Eligible"/> and everybody in <see cref="Excluded"/>.</summary>
    public required int Volunteers { get; init; }

    public required int Eligible { get; init; }

    /// <summary>How many of the eligible are set aside for this participant, and so not in <see cref="Suggestions"/>.</summary>
    public int SetAside { get; init; }

    /// <summary>Each volunteer once, under the first rule they fail, in the order of the rules.</summary>
    public required IReadOnlyList<RuleCount> Excluded { get; init; }

    /// <summary>How many each rule would remove if it were the only one.</summary>
    public required IReadOnlyList<RuleCount> Alone { get; init; }

    /// <summary>How many more would be eligible if one rule were met and nothing else changed.</summary>
    public required IReadOnlyList<RuleCount> Adds { get; init; }

    /// <summary>Single changes and how many volunteers each would bring, most first; equals in the order of the rules.</summary>
    public required IReadOnlyList<ListChange> Changes { get; init; }

    /// <summary>
    /// The one change that would help most: of those that the participant can make, the one that makes most volunteers eligible; if there is
    /// none, the rule that most would have to meet. Null if no single change makes anybody eligible.
    /// </summary>
    public ListChange? MostHelp => Changes.FirstOrDefault(change => change is { MakesEligible: true, IsOfParticipant: true })
        ?? Changes.FirstOrDefault(change => change.MakesEligible);

    /// <summary>The slot in which most of those who suit, and share no time with the participant now, would share one; null if there is none.</summary>
    public ListChange? MostTime => Changes.FirstOrDefault(change => !change.MakesEligible);

    /// <summary>The rule that rules out every volunteer of the programme, the first of several; null if none does.</summary>
    public string? RulesOutAll => Alone.FirstOrDefault(rule => rule.Count == Volunteers)?.Rule;
}
