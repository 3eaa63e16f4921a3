using Matching.Suggestions.Eligibility;

namespace Matching.Suggestions;

/// <summary>One participant's suggestions, and what became of every volunteer of the programme.</summary>
public sealed record SuggestionList
{
    /// <summary>The transparent score; a learned model has a code of its own.</summary>
    public const string TransparentScore = "score";

    public required string Participant { get; init; }

    public required string Programme { get; init; }

    /// <summary>The day on which everything was judged.</summary>
    public required DateOnly On { get; init; }

    /// <summary>What ordered the list.</summary>
    public string Model { get; init; } = TransparentScore;

    public required int WeightsVersion { get; init; }

    /// <summary>Best first; no longer than was asked for.</summary>
    public required IReadOnlyList<Suggestion> Suggestions { get; init; }

    /// <summary>All volunteers of the programme: <see cref="Eligible"/> and everybody in <see cref="Excluded"/>.</summary>
    public required int Volunteers { get; init; }

    public required int Eligible { get; init; }

    /// <summary>Each volunteer once, under the first rule they fail, in the order of the rules.</summary>
    public required IReadOnlyList<RuleCount> Excluded { get; init; }

    /// <summary>How many each rule would remove if it were the only one.</summary>
    public required IReadOnlyList<RuleCount> Alone { get; init; }

    /// <summary>How many more would be eligible if one rule were met and nothing else changed.</summary>
    public required IReadOnlyList<RuleCount> Adds { get; init; }

    /// <summary>The one rule whose change would add most, the first of equals; null if no single change adds anybody.</summary>
    public RuleCount? MostHelp => Adds.MaxBy(rule => rule.Count);
}
