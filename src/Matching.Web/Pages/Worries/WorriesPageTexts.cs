namespace Matching.Web.Pages.Worries;

/// <summary>Names the sentences of the pages for those on duty.</summary>
public sealed class WorriesPageTexts;
