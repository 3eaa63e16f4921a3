namespace Matching.Web.Pages.Suggestions.Models;

/// <summary>Names the sentences of the pages of learned models.</summary>
public sealed class ModelPageTexts;
