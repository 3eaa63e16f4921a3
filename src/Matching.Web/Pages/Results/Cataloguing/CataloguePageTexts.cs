namespace Matching.Web.Pages.Results.Cataloguing;

/// <summary>Texts of the pages of the catalogue.</summary>
public sealed class CataloguePageTexts;
