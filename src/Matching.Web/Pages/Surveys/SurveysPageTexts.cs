namespace Matching.Web.Pages.Surveys;

/// <summary>Names the sentences about what was answered.</summary>
public sealed class SurveysPageTexts;
