namespace Matching.Web.Pages.Cases;

/// <summary>Names the sentences about whole cases: search, hand-over, one case in order.</summary>
public sealed class CasesPageTexts;
