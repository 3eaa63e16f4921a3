namespace Matching.Web.Pages.About;

/// <summary>Names the sentences of the pages about the service itself.</summary>
public sealed class AboutPageTexts;
