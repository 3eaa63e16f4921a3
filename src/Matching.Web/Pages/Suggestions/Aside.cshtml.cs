using Matching.People;
using Matching.Suggestions.SetAside;
using Matching.Web.Access;
using Matching.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Suggestions;

/// <summary>"Not this one", with a reason if there is one, and its way back.</summary>
public sealed class AsideModel(PairOfCaller pairs, SetAsideCandidate aside, BringBackCandidate bringBack, Clocks clocks) : PageModel
{
    public Participant Participant { get; private set; } = null!;

    public Volunteer Volunteer { get; private set; } = null!;

    [BindProperty]
    public string? Reason { get; set; }

    public bool ReasonIsTooLong { get; private set; }

    public async Task<IActionResult> OnGetAsync(string participant, string volunteer) => await LoadAsync(participant, volunteer) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string participant, string volunteer)
    {
        if (!await LoadAsync(participant, volunteer))
        {
            return NotFound();
        }

        if (await aside.HandleAsync(participant, volunteer, User.Changes(clocks, FreeText.Of(Reason))) is SetAsideOutcome.ReasonIsTooLong)
        {
            ReasonIsTooLong = true;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        return RedirectToPage("/People/Participant", null, new { id = participant, aside = volunteer }, "suggestions");
    }

    public async Task<IActionResult> OnPostBackAsync(string participant, string volunteer)
    {
        if (!await LoadAsync(participant, volunteer))
        {
            return NotFound();
        }

        await bringBack.HandleAsync(participant, volunteer, User.Changes(clocks));
        return RedirectToPage("/People/Participant", null, new { id = participant }, "suggestions");
    }

    private async Task<bool> LoadAsync(string participant, string volunteer)
    {
        if (await pairs.ParticipantAsync(User, participant) is not { } one || await pairs.VolunteerAsync(one, volunteer) is not { } other)
        {
            return false;
        }

        (Participant, Volunteer) = (one, other);
        return true;
    }
}
