namespace Matching.Web.Pages.Matches;

/// <summary>Names the sentences of the pages about matches.</summary>
public sealed class MatchesPageTexts;
