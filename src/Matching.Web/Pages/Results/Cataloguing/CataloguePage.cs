using System.Globalization;
using Matching.Results.Cataloguing;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results.Cataloguing;

/// <summary>A page of the catalogue of one year: all staff read it, who enters figures changes it.</summary>
public abstract class CataloguePage(Clocks clocks) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    /// <summary>What was just done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    /// <summary>Of what is changed, as it was looked at.</summary>
    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public bool MayWrite => User.MayEnterFigures;

    public string Period => Year.ToString("D4", CultureInfo.InvariantCulture);

    protected bool YearCanBe => CalendarYears.CanBe(Year);

    protected Change Change => User.Changes(clocks, FreeText.Of(Reason));

    /// <summary>Goes on to an address when it is saved, and shows the form again when it is not.</summary>
    protected IActionResult Answer(CatalogueOutcome outcome, string next, string reasonField = "Reason") => outcome switch
    {
        CatalogueOutcome.Saved => Redirect(next),
        CatalogueOutcome.Stale => Again("form", "stale", StatusCodes.Status409Conflict),
        CatalogueOutcome.AlreadyThere => Again("Code", "already_there", StatusCodes.Status409Conflict),
        CatalogueOutcome.IsInUse => Again("form", "is_in_use", StatusCodes.Status409Conflict),
        CatalogueOutcome.IsUndecided => Again("form", "is_undecided"),
        CatalogueOutcome.ReasonIsMissing => Again(reasonField, "reason_is_missing"),
        CatalogueOutcome.ReasonIsTooLong => Again(reasonField, "too_long"),
        CatalogueOutcome.CannotBe wrong => Again(wrong.Others.Prepend(wrong).Select(one => (one.Field, one.Problem))),
        _ => NotFound(),
    };
}
