namespace Matching.Web.Pages.Results.Cataloguing;

/// <summary>Addresses of the pages of the catalogue.</summary>
public static class CatalogueAddress
{
    public const string Due = "/results/due";

    public static string Of(int year) => $"/results/{year}/catalogue";

    public static string OfIndicator(int year, string code) => $"{Of(year)}/indicators/{Uri.EscapeDataString(code)}";

    public static string OfInitiative(int year, string code) => $"{Of(year)}/initiatives/{Uri.EscapeDataString(code)}";

    public static string OfNewIndicator(int year, string? initiative = null) =>
        $"{Of(year)}/new-indicator{(initiative is null ? "" : "?initiative=" + Uri.EscapeDataString(initiative))}";

    public static string OfNewInitiative(int year) => $"{Of(year)}/new-initiative";

    public static string OfOwners(int year) => $"{Of(year)}/owners";

    public static string OfBudget(int year) => $"{Of(year)}/budget";

    public static string OfGoals(int year) => $"{Of(year)}/goals";

    public static string OfForward(int year) => $"{Of(year)}/forward";
}
