namespace Matching.Web.Pages.Results.Entering;

/// <summary>Names the sentences of entering and approving figures.</summary>
public sealed class EnteringPageTexts;
