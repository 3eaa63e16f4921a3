namespace Matching.Web.Pages.Results;

/// <summary>Names the sentences of the programme's figures.</summary>
public sealed class ResultsPageTexts;
