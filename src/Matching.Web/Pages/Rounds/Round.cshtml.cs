using Matching.Rounds;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Rounds;

/// <summary>One draft: how far it is, what came of it, and what a caseworker may change before it is sent.</summary>
public sealed class RoundModel(RoundDesk desk, EditRound edit, UndoEdit undo, CancelRound cancel, Clocks clocks) : PageModel
{
    /// <summary>Seconds after which a page that waits looks again.</summary>
    private const int LookAgain = 3;

    /// <summary>What is listed: one of <see cref="RoundView.Shows"/>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>Whether the reader asked that the page stays still while the draft is being worked out.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Still { get; set; }

    public RoundView View { get; private set; } = null!;

    /// <summary>Why a change was refused; null while none was.</summary>
    public EditOutcome? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, [FromServices] AwaitDraft draft)
    {
        if (!Still && await desk.FindAsync(id, User) is not null)
        {
            await draft.HandleAsync(id, HttpContext.RequestAborted);
        }

        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (RoundStates.IsUnderWay(View.Round.State) && !Still)
        {
            Response.Headers["Refresh"] = $"{LookAgain}";
        }

        return Page();
    }

    public Task<IActionResult> OnPostEditAsync(string id, string kind, string participant, string volunteer, int version) => EditAsync(id, version,
        EditKinds.All.Contains(kind, StringComparer.Ordinal) ? [new RoundEdit { Kind = kind, ParticipantId = participant, VolunteerId = volunteer }] : []);

    /// <summary>The volunteer of one participant goes to another, and the other's to the first.</summary>
    public async Task<IActionResult> OnPostSwapAsync(string id, string participant, string with, int version)
    {
        var pairs = await desk.FindAsync(id, User) is { } round ? (await desk.ResultAsync(round))?.Pairs : null;
        var (one, other) = (pairs?.FirstOrDefault(pair => pair.ParticipantId == participant), pairs?.FirstOrDefault(pair => pair.ParticipantId == with));
        return one is null || other is null ? NotFound() : await EditAsync(id, version, EditRound.Swap(one, other));
    }

    public async Task<IActionResult> OnPostUndoAsync(string id, int version) =>
        await desk.FindAsync(id, User) is null ? NotFound() : await AfterAsync(id, await undo.HandleAsync(id, version, User.Changes(clocks)));

    /// <summary>People have changed since: the same terms and edits, worked out anew.</summary>
    public async Task<IActionResult> OnPostFreshAsync(string id, int version, [FromServices] WorkOutAgain fresh) =>
        await desk.FindAsync(id, User) is null ? NotFound() : await AfterAsync(id, await fresh.HandleAsync(id, version, User.Changes(clocks)));

    public async Task<IActionResult> OnPostNameAsync(string id, string? name, [FromServices] NameRound naming) =>
        await desk.FindAsync(id, User) is null ? NotFound() : Back(id, await naming.HandleAsync(id, name, User.Changes(clocks)));

    public async Task<IActionResult> OnPostCancelAsync(string id) =>
        await desk.FindAsync(id, User) is null ? NotFound() : Back(id, await cancel.HandleAsync(id, User.Changes(clocks)));

    public async Task<IActionResult> OnPostAgainAsync(string id) =>
        await desk.FindAsync(id, User) is null ? NotFound() : Back(id, await cancel.AgainAsync(id, User.Changes(clocks)));

    private async Task<IActionResult> EditAsync(string id, int version, IReadOnlyList<RoundEdit> edits)
    {
        if (edits.Count == 0 || await desk.FindAsync(id, User) is null)
        {
            return NotFound();
        }

        return await AfterAsync(id, await edit.HandleAsync(id, version, edits, User.Changes(clocks)));
    }

    private async Task<IActionResult> AfterAsync(string id, EditOutcome outcome)
    {
        if (outcome is EditOutcome.Edited)
        {
            return RedirectToPage(new { id, show = Show });
        }

        Refusal = outcome;
        if (outcome is EditOutcome.NotFound || !await LoadAsync(id))
        {
            return NotFound();
        }

        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    /// <summary>Whether or not it could be done, the page shows how the draft stands now.</summary>
    private RedirectToPageResult Back(string id, bool _) => RedirectToPage(new { id });

    private async Task<bool> LoadAsync(string id)
    {
        if (await desk.FindAsync(id, User) is not { } round)
        {
            return false;
        }

        var result = RoundStates.HasResult(round.State) ? await desk.ResultAsync(round) : null;
        var view = new RoundView(round, result, await desk.EditsAsync(round))
        {
            Show = RoundView.Shows.Contains(Show, StringComparer.Ordinal) ? Show! : RoundView.Shows[0],
            Number = Number,
        };
        var (participants, volunteers) = view.Shown;
        var refused = Refusal switch
        {
            EditOutcome.NotEligible no => (no.ParticipantId, no.VolunteerId),
            EditOutcome.IsSetAside aside => (aside.ParticipantId, aside.VolunteerId),
            EditOutcome.VolunteerIsFull full => ("", full.VolunteerId),
            _ => ("", ""),
        };
        View = view with { Stale = await desk.StaleAsync(round, result), Names = await desk.NamesAsync(participants.Append(refused.Item1), volunteers.Append(refused.Item2)) };
        return true;
    }
}
