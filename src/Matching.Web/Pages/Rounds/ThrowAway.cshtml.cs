using Matching.Rounds;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Rounds;

/// <summary>Asks before a draft is thrown away.</summary>
public sealed class ThrowAwayModel(RoundDesk desk, ThrowAwayRound throwAway, Clocks clocks) : PageModel
{
    public Round Round { get; private set; } = null!;

    public bool CanBe { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, int version)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (await throwAway.HandleAsync(id, version, User.Changes(clocks)))
        {
            return RedirectToPage("/Rounds/Index");
        }

        CanBe = false;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> LoadAsync(string id)
    {
        if (await desk.FindAsync(id, User) is not { } round)
        {
            return false;
        }

        (Round, CanBe) = (round, RoundStates.CanBeThrownAway(round.State));
        return true;
    }
}
