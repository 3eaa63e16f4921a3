namespace Matching.Web.Pages.Suggestions;

/// <summary>Whose objection a page shows.</summary>
public sealed record ObjectionOf(string Side, string Person);
