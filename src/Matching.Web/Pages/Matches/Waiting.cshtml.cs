using Matching.Matches;
using Matching.People;
using Matching.Web.Access;
using Matching.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Matches;

/// <summary>Whether somebody whose match ended waits for another, with their history in view.</summary>
public sealed class WaitingModel(PeopleStore people, History history, DecideWaiting decide, Clocks clocks) : PageModel
{
    public Participant Participant { get; private set; } = null!;

    public IReadOnlyList<History.Line> History { get; private set; } = [];

    public IReadOnlyList<Match> ShortBefore => [.. History.Select(line => line.Match).Where(match => match.WasShort)];

    public bool Waits => Participant.WaitsFrom(clocks.Today) is not null || Participant.WaitingSince > clocks.Today;

    /// <summary>Whether somebody has said so about each match that ended here.</summary>
    public bool IsDecided => History.All(line => line.Match.IsWaitingDecided);

    /// <summary>The end of a sentence's key; null while nothing was refused.</summary>
    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(string participant) => await LoadAsync(participant) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string participant, string? waits)
    {
        if (!await LoadAsync(participant))
        {
            return NotFound();
        }

        if (waits is not (MatchAnswer.Yes or MatchAnswer.No))
        {
            return BadRequest();
        }

        switch (await decide.HandleAsync(participant, waits == MatchAnswer.Yes, User.Changes(clocks)))
        {
            case WaitOutcome.Decided:
                return RedirectToPage("/People/Participant", new { id = participant });
            case WaitOutcome.IsTaken:
                return Refused("taken");
            case WaitOutcome.NeverMatched:
                return Refused("never_matched");
            default:
                return NotFound();
        }
    }

    private PageResult Refused(string why)
    {
        Refusal = why;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> LoadAsync(string id)
    {
        if (await people.FindParticipantAsync(id) is not { } participant || !User.MaySee(participant.Programme))
        {
            return false;
        }

        Participant = participant;
        History = await history.OfParticipantAsync(id, User);
        return true;
    }
}
