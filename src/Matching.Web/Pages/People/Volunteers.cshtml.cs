using Matching.People;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.People;

/// <summary>The volunteers of the caller's programmes; who has free places stands first.</summary>
public sealed class VolunteersModel(PeopleStore people, Clocks clocks) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Typed { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Programme { get; set; }

    /// <summary>free, or else everybody.</summary>
    [BindProperty(SupportsGet = true)]
    public string Show { get; set; } = "free";

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public Filter Filter => new(Typed, Programme, Show, "free");

    public int All { get; private set; }

    public int Free { get; private set; }

    public int Found { get; private set; }

    public IReadOnlyList<VolunteerRow> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 1, []);

    public async Task OnGetAsync()
    {
        var mine = (await people.VolunteersAsync()).Where(volunteer => User.MaySee(volunteer.Programme)).ToList();
        var rows = VolunteerRow.InOrder(mine, clocks.Today).ToList();
        All = rows.Count;
        Free = rows.Count(row => row.IsFree);
        var found = rows.Where(Fits).ToList();
        Found = found.Count;
        (Rows, Paging) = Paging.Of(found, Number, [new("q", Typed), new("programme", Programme), new("show", Show)]);
    }

    private bool Fits(VolunteerRow row) =>
        (string.IsNullOrEmpty(Programme) || row.Volunteer.Programme == Programme)
        && (Show != "free" || row.IsFree)
        && Search.Finds(Typed, row.Volunteer.Name, row.Volunteer.Id);
}
