namespace Matching.Web.Pages.Suggestions;

/// <summary>Names the sentences of the suggestions and of the proposal.</summary>
public sealed class SuggestionPageTexts;
