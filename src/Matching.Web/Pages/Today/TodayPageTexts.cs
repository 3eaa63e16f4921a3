namespace Matching.Web.Pages.Today;

/// <summary>Names the sentences of today's work.</summary>
public sealed class TodayPageTexts;
