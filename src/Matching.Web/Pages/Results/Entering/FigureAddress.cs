namespace Matching.Web.Pages.Results.Entering;

/// <summary>Addresses of the pages about one figure.</summary>
public static class FigureAddress
{
    public static string OfFigure(int year, string code) => $"/results/figure/{Uri.EscapeDataString(code)}?year={year}";

    /// <summary>Where the cases behind a counted figure stand on its page.</summary>
    public static string OfRows(int year, string code) => OfFigure(year, code) + "#rows";

    public static string OfEntering(int year, string code) => $"/results/{year}/figures/{Uri.EscapeDataString(code)}/enter";

    public static string OfApproving(int year) => $"/results/{year}/approve";

    public static string OfPasting(int year) => $"/results/{year}/enter";

    public static string OfEvidence(string id) => $"/results/evidence/{Uri.EscapeDataString(id)}";
}
