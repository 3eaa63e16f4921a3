using System.Globalization;
using Matching.Matches;
using Matching.People;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Matches;

/// <summary>One match from proposal to end, and the steps that are allowed from here.</summary>
public sealed class MatchModel(MatchStore matches, PeopleStore people, CloseMatch close, Clocks clocks) : PageModel
{
    public Match Match { get; private set; } = null!;

    public Participant Participant { get; private set; } = null!;

    public Volunteer Volunteer { get; private set; } = null!;

    [BindProperty]
    public string? EndedOn { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? EndedBy { get; set; }

    /// <summary>The field that needs another look, and the key of the sentence that says why.</summary>
    public (string Field, string Problem)? Slip { get; private set; }

    public bool CanWithdraw => Match.State is MatchStates.Proposed or MatchStates.Accepted;

    public bool CanEnd => Match.State == MatchStates.Active;

    public DateOnly Today => clocks.Today;

    public async Task<IActionResult> OnGetAsync(string id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostWithdrawAsync(string id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        return await ShowAsync(await close.WithdrawAsync(id, User.Changes(clocks)), id);
    }

    public async Task<IActionResult> OnPostEndAsync(string id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!DateOnly.TryParseExact(EndedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Again("EndedOn", "not_a_day");
        }

        if (EndedBy is not (Sides.Participant or Sides.Volunteer or "caseworker"))
        {
            return Again("EndedBy", "who_ended");
        }

        return await ShowAsync(await close.EndAsync(id, day, Reason ?? "", EndedBy, User.Changes(clocks)), id);
    }

    private async Task<IActionResult> ShowAsync(CloseOutcome outcome, string id) => outcome switch
    {
        CloseOutcome.Closed => RedirectToPage(new { id }),
        CloseOutcome.UnknownReason => Again("Reason", "choose_reason"),
        CloseOutcome.EndsBeforeItStarts => Again("EndedOn", "ends_before_start"),
        CloseOutcome.EndsInTheFuture => Again("EndedOn", "ends_in_future"),
        CloseOutcome.Forbidden when await LoadAsync(id) => Again("Match", "changed_meanwhile"),
        _ => NotFound(),
    };

    private PageResult Again(string field, string problem)
    {
        Slip = (field, problem);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <returns>False if there is no such match among the caller's programmes.</returns>
    private async Task<bool> LoadAsync(string id)
    {
        if (await matches.FindAsync(id) is not { } match || !User.MaySee(match.Programme))
        {
            return false;
        }

        Match = match;
        Participant = (await people.FindParticipantAsync(match.ParticipantId))!;
        Volunteer = (await people.FindVolunteerAsync(match.VolunteerId))!;
        return true;
    }
}
