using System.Globalization;

namespace Matching.Suggestions.Explanation;

/// <summary>Small joins of the feature's sentences: counts and lists.</summary>
internal static class Words
{
    public static string Get(string key, CultureInfo culture) => SuggestionTexts.Sentences[key, culture];

    public static string Format(string key, CultureInfo culture, params object?[] values) =>
        SuggestionTexts.Sentences.Format(key, culture, values);

    /// <summary>The sentence of a count, {0}, and perhaps of something more, {1}: its own one for 1.</summary>
    public static string Counted(string key, int count, CultureInfo culture, string? more = null) =>
        Format(count == 1 ? $"{key}_one" : $"{key}_many", culture, count, more);

    /// <summary>"goals, language and age".</summary>
    public static string List(IReadOnlyList<string> items, CultureInfo culture) => items.Count < 2
        ? string.Concat(items)
        : Format("list_and", culture, string.Join(", ", items.SkipLast(1)), items[^1]);

    /// <summary>The word for a code of a closed list that an office may have extended: its own code where we have no word.</summary>
    public static string ForCode(string kind, string code, CultureInfo culture) =>
        SuggestionTexts.Sentences.Find($"{kind}_{code}", culture) ?? code;
}
