namespace Matching.Web.Pages.Link;

/// <summary>Names the sentences of the pages that are reached by a link.</summary>
public sealed class LinkTexts;
