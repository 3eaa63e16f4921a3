namespace Matching.Web.Pages.People;

/// <summary>Names the sentences of the pages about people.</summary>
public sealed class PeoplePageTexts;
