using System.Globalization;
using Matching.Suggestions;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Scoring;

namespace Matching.Web.Pages.Suggestions;

/// <summary>One suggestion as a card: the score as a bar made of its parts, and why.</summary>
public sealed record SuggestionCard(string Participant, Suggestion Suggestion, bool IsFirst, string? Before)
{
    /// <summary>Whether there is another to compare it with.</summary>
    public bool CanCompare { get; init; } = true;

    /// <summary>A criterion's stretch of the bar.</summary>
    /// <param name="From">Points before it, 0 to 100.</param>
    /// <param name="Points">Its own points.</param>
    /// <param name="Most">The points it could give.</param>
    /// <param name="Fact">What it found, in words.</param>
    public sealed record Stretch(string Criterion, string Name, double From, double Points, double Most, bool Known, string Fact);

    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    /// <summary>Criteria with a weight, those that could give most first; equals in the order of the criteria.</summary>
    public IEnumerable<Stretch> Stretches
    {
        get
        {
            var all = Suggestion.Score.Parts.Sum(part => part.Weight);
            var from = 0.0;
            foreach (var part in Suggestion.Score.Parts.Where(part => part.Weight > 0).OrderByDescending(part => part.Weight))
            {
                yield return new(part.Criterion, Name(part), from, part.Points, 100 * part.Weight / all, part.Known, Fact(part));
                from += part.Points;
            }
        }
    }

    public string Reason => Reasons.Sentence(Suggestion, Culture);

    /// <summary>What the two share, of those criteria that are known and gave anything: what a caseworker would tell each of the other.</summary>
    public IEnumerable<(string Name, string Fact)> Shared => Suggestion.Score.Parts
        .Where(part => part is { Known: true, Weight: > 0, Value: > 0 })
        .Select(part => (Name(part), Fact(part)));

    public string? Load => Reasons.Load(Suggestion, Culture);

    public IEnumerable<string> Changes => Suggestion.Counterfactuals.Select(change => Reasons.Sentence(change, Suggestion, Culture));

    /// <summary>A length in the bar's own units, as SVG wants it in every language.</summary>
    public static string Length(double points) => points.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A share of goals as people read it, or a dash where nobody knows.</summary>
    public static string Percent(double? share) => share is { } known ? $"{known.ToString("0\u00a0%", Culture)}" : "–";

    private static string Name(ScorePart part) => SuggestionTexts.Sentences[$"criterion_{part.Criterion}", Culture];

    private string Fact(ScorePart part) => FactWords.Of(part, Suggestion.Facts, Culture);
}
