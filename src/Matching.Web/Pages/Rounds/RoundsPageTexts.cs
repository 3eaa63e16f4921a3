namespace Matching.Web.Pages.Rounds;

/// <summary>Names the sentences of the pages about rounds.</summary>
public sealed class RoundsPageTexts;
