namespace Matching.Web.Pages.Access;

/// <summary>Names the sentences of signing in.</summary>
public sealed class AccessPageTexts;
