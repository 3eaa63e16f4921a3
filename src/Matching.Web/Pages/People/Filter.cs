namespace Matching.Web.Pages.People;

/// <summary>What was asked of a list.</summary>
/// <param name="Typed">Part of a name or an id.</param>
/// <param name="Programme">One of the caller's programmes, or all of them.</param>
/// <param name="Show">The narrow choice, or everybody.</param>
/// <param name="Narrow">What the list is opened with: those who wait, those with a free place.</param>
public sealed record Filter(string? Typed, string? Programme, string Show, string Narrow);
