using System.Globalization;
using Matching.Results.Asking;
using Matching.Results.Cataloguing;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Results.Cataloguing;

/// <summary>The part of a year that a figure tells of, in words.</summary>
public static class PartWords
{
    private static readonly Texts<CataloguePageTexts> T = new();

    public static string Of(DueFigure due) => due.Frequency switch
    {
        Frequencies.Yearly => due.Period,
        Frequencies.Monthly => due.EndsOn.ToString("MMMM yyyy", CultureInfo.GetCultureInfo(CultureInfo.CurrentUICulture.Name)),
        _ => T["part." + due.Frequency, due.Part, due.Period],
    };
}
