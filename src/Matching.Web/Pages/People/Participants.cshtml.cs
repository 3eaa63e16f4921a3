using System.Globalization;
using Matching.People;
using Matching.Suggestions.Eligibility;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.People;

/// <summary>The participants of the caller's programmes; who has waited longest stands first, and after them those whom a rule about themselves keeps from any match.</summary>
public sealed class ParticipantsModel(PeopleStore people, ParticipantOnly only, Clocks clocks) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Typed { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Programme { get; set; }

    /// <summary>waiting, or else everybody.</summary>
    [BindProperty(SupportsGet = true)]
    public string Show { get; set; } = "waiting";

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public Filter Filter => new(Typed, Programme, Show, "waiting");

    public int All { get; private set; }

    public int Waiting { get; private set; }

    public int Found { get; private set; }

    public IReadOnlyList<ParticipantRow> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 1, []);

    public async Task OnGetAsync()
    {
        var mine = (await people.ParticipantsAsync()).Where(participant => User.MaySee(participant.Programme)).ToList();
        var rows = ParticipantRow.InOrder(mine, clocks.Today, one => only.RuledOutBy(one, clocks.Today)?.Name(one, clocks.Today, CultureInfo.CurrentUICulture)).ToList();
        All = rows.Count;
        Waiting = rows.Count(row => row.WaitsFrom is not null);
        var found = rows.Where(Fits).ToList();
        Found = found.Count;
        (Rows, Paging) = Paging.Of(found, Number, [new("q", Typed), new("programme", Programme), new("show", Show)]);
    }

    private bool Fits(ParticipantRow row) =>
        (string.IsNullOrEmpty(Programme) || row.Participant.Programme == Programme)
        && (Show != "waiting" || row.WaitsFrom is not null)
        && Search.Finds(Typed, row.Participant.Name, row.Participant.Id);
}
