using System.Globalization;
using Matching.Suggestions;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Scoring;

namespace Matching.Web.Pages.Suggestions;

/// <summary>One suggestion as a card: the score as a bar made of its parts, and why.</summary>
public sealed record SuggestionCard(string Participant, Suggestion Suggestion, bool IsFirst, string? Before)
{
    /// <summary>A criterion's stretch of the bar.</summary>
    /// <param name="From">Points before it, 0 to 100.</param>
    /// <param name="Points">Its own points.</param>
    /// <param name="Most">The points it could give.</param>
    public sealed record Stretch(string Criterion, string Name, double From, double Points, double Most, bool Known);

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
                yield return new(part.Criterion, SuggestionTexts.Sentences[$"criterion_{part.Criterion}", Culture],
                    from, part.Points, 100 * part.Weight / all, part.Known);
                from += part.Points;
            }
        }
    }

    public string Reason => Reasons.Sentence(Suggestion, Culture);

    public IEnumerable<string> Changes => Suggestion.Counterfactuals.Select(change => Reasons.Sentence(change, Suggestion, Culture));

    /// <summary>A length in the bar's own units, as SVG wants it in every language.</summary>
    public static string Length(double points) => points.ToString("0.###", CultureInfo.InvariantCulture);
}
