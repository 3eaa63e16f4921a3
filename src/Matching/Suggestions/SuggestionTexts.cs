namespace Matching.Suggestions;

public static class SuggestionTexts
{
    public static readonly Sentences Sentences = new(typeof(SuggestionTexts));
}
