using Matching.People;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.People;

/// <summary>Two people are kept apart, with a reason, or may meet again.</summary>
public sealed class ApartModel(PairOfCaller pairs, KeepApart keep, LetMeet letMeet, Clocks clocks) : PageModel
{
    public Participant Participant { get; private set; } = null!;

    public Volunteer Volunteer { get; private set; } = null!;

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What is wrong with the reason: the end of its sentence's key; null if nothing is.</summary>
    public string? Slip { get; private set; }

    public async Task<IActionResult> OnGetAsync(string participant, string volunteer) => await LoadAsync(participant, volunteer) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string participant, string volunteer)
    {
        if (!await LoadAsync(participant, volunteer))
        {
            return NotFound();
        }

        Slip = await keep.HandleAsync(participant, volunteer, User.Changes(clocks, FreeText.Of(Reason))) switch
        {
            ApartOutcome.ReasonIsMissing => "missing",
            ApartOutcome.ReasonIsTooLong => "too_long",
            _ => null,
        };
        if (Slip is not null)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        return Back();
    }

    public async Task<IActionResult> OnPostLiftAsync(string participant, string volunteer)
    {
        if (!await LoadAsync(participant, volunteer))
        {
            return NotFound();
        }

        await letMeet.HandleAsync(participant, volunteer, User.Changes(clocks));
        return Back();
    }

    private RedirectToPageResult Back() => RedirectToPage("/People/Participant", null, new { id = Participant.Id }, "apart");

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
