using System.Globalization;
using Matching.Suggestions;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Scoring;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Suggestions;

/// <summary>One suggestion as a card: the score as a bar made of its parts, and why.</summary>
public sealed record SuggestionCard(string Participant, Suggestion Suggestion, bool IsFirst, string? Before)
{
    /// <summary>Whether there is another to compare it with.</summary>
    public bool CanCompare { get; init; } = true;

    /// <summary>Number 2, for the card of number 1; null on other cards, and where there is none.</summary>
    public Suggestion? Next { get; init; }

    /// <summary>A criterion's stretch of the bar.</summary>
    /// <param name="From">Points before it, 0 to 100.</param>
    /// <param name="Points">Its own points.</param>
    /// <param name="Most">The points it could give.</param>
    /// <param name="Fact">What it found, in words.</param>
    public sealed record Stretch(string Criterion, string Name, double From, double Points, double Most, bool Known, string Fact);

    private const double Half = 0.5;

    private static readonly Texts<SuggestionPageTexts> Texts = new();

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

    /// <summary>Why number 1 stands before number 2: "10.2 points ahead of number 2, most of it on goals." Null on other cards.</summary>
    public string? Lead
    {
        get
        {
            if (Next is not { } next)
            {
                return null;
            }

            var ahead = Suggestion.Score.Units - next.Score.Units;
            var points = Math.Abs(ahead) / Score.UnitsPerPoint;
            var most = Suggestion.Score.Parts.MaxBy(part => part.Units - next.Score.Parts.First(other => other.Criterion == part.Criterion).Units)!;
            return ahead > 0 ? Texts["lead", InWords(points), Name(most)] : ahead == 0 ? Texts["lead.same"] : Texts["lead.behind", InWords(points)];
        }
    }

    /// <summary>"Weakest on age: 41 years between them." Of the known criteria that reach less than half, the one that loses most points; null if there is none.</summary>
    public string? Weakest => Suggestion.Score.Parts.Where(part => part is { Known: true, Weight: > 0, Value: < Half }).MaxBy(part => part.Weight * (1 - part.Value)) is { } part
        ? Texts["weakest", Name(part), Fact(part)]
        : null;

    public string? Load => Reasons.Load(Suggestion, Culture);

    public IEnumerable<string> Changes => Suggestion.Counterfactuals.Select(change => Reasons.Sentence(change, Suggestion, Culture));

    /// <summary>A length in the bar's own units, as SVG wants it in every language.</summary>
    public static string Length(double points) => points.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A share of goals as people read it, or a dash where nobody knows.</summary>
    public static string Percent(double? share) => share is { } known ? $"{known.ToString("0\u00a0%", Culture)}" : "–";

    /// <summary>Points with a decimal, three where one would read as none.</summary>
    private static string InWords(double points) => Say.Number(points, points < 0.05 ? 3 : 1);

    private static string Name(ScorePart part) => SuggestionTexts.Sentences[$"criterion_{part.Criterion}", Culture];

    private string Fact(ScorePart part) => FactWords.Of(part, Suggestion.Facts, Culture);
}
