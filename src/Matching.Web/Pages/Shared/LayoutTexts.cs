namespace Matching.Web.Pages.Shared;

/// <summary>Names the sentences of the frame around every page.</summary>
public sealed class LayoutTexts;
