namespace Matching.Web.Pages.Results;

/// <summary>Names the sentences of the figures in groups.</summary>
public sealed class GroupsPageTexts;
