using System.Globalization;
using Matching.Suggestions.Columns;

namespace Matching.Suggestions.Criteria;

/// <summary>
/// One soft measure of a pair: a pure function of the two profiles and its own limits, 0 (does not fit) to 1 (fits fully),
/// or null where it cannot be known. What null counts as is the score's decision, not the criterion's.
/// </summary>
public abstract class Criterion(string code)
{
    /// <summary>Stable across versions: weights, JSON and stored lists rely on it.</summary>
    public string Code => code;

    public abstract double? Value(ParticipantProfile participant, VolunteerProfile volunteer);

    /// <summary>Whether the measure is the same with the two sides exchanged.</summary>
    internal virtual bool IsMutual => false;

    /// <summary>The same measure of many volunteers at once: what this criterion heeds of them, in columns.</summary>
    /// <param name="place">The criterion's place in the order of the criteria.</param>
    /// <param name="volunteers">Everybody, in the order of the columns.</param>
    internal abstract CriterionColumns Columns(int place, IReadOnlyList<VolunteerProfile> volunteers);

    /// <summary>In a word: "goals".</summary>
    public string Name(CultureInfo culture) => SuggestionTexts.Sentences[$"criterion_{code}", culture];

    /// <summary>What it measures, as a caseworker reads it.</summary>
    public string Definition(CultureInfo culture) => SuggestionTexts.Sentences[$"criterion_{code}_definition", culture];
}
