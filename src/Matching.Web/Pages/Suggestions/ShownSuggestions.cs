using Matching.Suggestions;

namespace Matching.Web.Pages.Suggestions;

/// <summary>A list on a page.</summary>
/// <param name="List">What was found.</param>
/// <param name="Before">By volunteer id, a sentence on what was between the two before.</param>
public sealed record ShownSuggestions(SuggestionList List, IReadOnlyDictionary<string, string> Before);
