namespace Matching.Web.Pages.Suggestions;

/// <summary>Names the sentences of the suggestions.</summary>
public sealed class SuggestionPageTexts
{
    public static readonly Sentences Sentences = new(typeof(SuggestionPageTexts));
}
