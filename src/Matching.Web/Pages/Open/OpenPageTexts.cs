namespace Matching.Web.Pages.Open;

/// <summary>Names the sentences of the page for the public.</summary>
public sealed class OpenPageTexts;
