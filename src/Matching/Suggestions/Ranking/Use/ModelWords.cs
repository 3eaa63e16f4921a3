using System.Globalization;
using Matching.People;
using Matching.Suggestions.Explanation;

namespace Matching.Suggestions.Ranking.Use;

/// <summary>What a model says of a candidate, in words.</summary>
public static class ModelWords
{
    /// <summary>How many parts a sentence names.</summary>
    public const int Named = 3;

    /// <summary>What begins the names of features that are the participant's alone.</summary>
    private const string OfParticipant = "participant:";

    /// <summary>
    /// Both ranks, the chances where the model tells them apart, and what told most of what candidates differ in: what the participant brings is the
    /// same for all of the list.
    /// </summary>
    public static string Sentence(ModelView seen, CultureInfo culture)
    {
        var ranks = RankingTexts.Sentences.Format("seen.ranks", culture, seen.Rank, seen.ScoreRank);
        if (seen.Chances is { } chances)
        {
            ranks += " " + RankingTexts.Sentences.Format("seen.chances", culture, 100 * chances.SaysYes, 100 * chances.Lasts);
        }

        List<string> parts = [.. seen.Parts.Where(part => !part.Feature.StartsWith(OfParticipant, StringComparison.Ordinal)).Take(Named).Select(part => RankingTexts.Sentences.Format(part.Gives > 0 ? "seen.up" : "seen.down", culture, Name(part.Feature, culture)))];
        return parts.Count == 0 ? ranks : ranks + " " + RankingTexts.Sentences.Format("seen.most", culture, Words.List(parts, culture));
    }

    /// <summary>That a model ordered the list; null where it did not.</summary>
    public static string? Ordered(SuggestionList list, CultureInfo culture) =>
        list is { ScoredBy.Orders: true, Suggestions.Count: > 0 } ? RankingTexts.Sentences["seen.orders", culture] : null;

    /// <summary>Why a candidate stands outside a model's order; null for one who does not.</summary>
    public static string? SaidNo(Suggestion suggestion, CultureInfo culture) => suggestion.SaidNoToModel ? RankingTexts.Sentences["seen.said_no", culture] : null;

    /// <summary>Why a list tells of no single changes; null where it does.</summary>
    public static string? NoChanges(SuggestionList list, CultureInfo culture) =>
        list is { ScoredBy.Orders: true, Suggestions.Count: > 0 } ? RankingTexts.Sentences["seen.no_changes", culture] : null;

    /// <summary>A feature in words; its own name where there are none.</summary>
    public static string Name(string feature, CultureInfo culture)
    {
        if (RankingTexts.Sentences.Find("feature." + feature, culture) is { } whole)
        {
            return whole;
        }

        var cut = feature.IndexOf(':', feature.IndexOf(':', StringComparison.Ordinal) + 1);
        return cut < 0 ? SuggestionTexts.Sentences.Find("criterion_" + feature, culture) ?? feature
            : RankingTexts.Sentences.Find("feature." + feature[..cut], culture) is not null
                ? RankingTexts.Sentences.Format("feature." + feature[..cut], culture, Tag(feature[(feature.IndexOf(':', StringComparison.Ordinal) + 1)..cut], feature[(cut + 1)..], culture))
                : feature;
    }

    /// <summary>A tag of one kind in words; what people wrote themselves stays as they wrote it.</summary>
    private static string Tag(string kind, string tag, CultureInfo culture) => kind switch
    {
        "goal" or "offer" or "hope" => PeopleTexts.Word("goal", tag, culture),
        "slot" => PeopleTexts.Word("slot", tag, culture),
        "language" => PeopleTexts.Language(tag, culture),
        "occupation" => PeopleTexts.Word("work", tag, culture),
        _ => tag,
    };
}
