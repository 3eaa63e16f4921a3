namespace Matching.Web.Pages.Errors;

/// <summary>Names the sentences of the error pages.</summary>
public sealed class ErrorPageTexts;
