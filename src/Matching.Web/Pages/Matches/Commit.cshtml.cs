using Matching.Matches;
using Matching.Rounds;
using Matching.Web.Access;
using Matching.Web.Pages.Rounds;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Matches;

/// <summary>What is sent when a draft is committed, before it is sent.</summary>
public sealed class CommitModel(RoundDesk desk, CommitRound commit, Clocks clocks) : PageModel
{
    public Round Round { get; private set; } = null!;

    public RoundResult Result { get; private set; } = null!;

    /// <summary>How many of its volunteers have no e-mail, and must be called.</summary>
    public int WithoutMail { get; private set; }

    /// <summary>Pairs that could not be sent as people are now.</summary>
    public StalePairs Stale { get; private set; } = StalePairs.None;

    /// <summary>Whether it was changed, or is being worked out, since it was seen.</summary>
    public bool ChangedMeanwhile { get; private set; }

    /// <summary>Whether the draft has no pair at all, and so nothing to send.</summary>
    public bool IsEmpty => Result.Pairs.Count == 0 && Round.State == RoundStates.Ready;

    public IEnumerable<RoundPair> ToSend => Result.Pairs.Where(pair => pair.Outcome is null);

    public async Task<IActionResult> OnGetAsync(string id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, int version)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (IsEmpty)
        {
            return Page();
        }

        switch (await commit.HandleAsync(id, version, User.Changes(clocks)))
        {
            case CommitOutcome.Committed or CommitOutcome.AlreadyCommitted:
                return RedirectToPage("/Rounds/Round", new { id });
            case CommitOutcome.ChangedMeanwhile:
                ChangedMeanwhile = true;
                Response.StatusCode = StatusCodes.Status409Conflict;
                return Page();
            default:
                return NotFound();
        }
    }

    private async Task<bool> LoadAsync(string id)
    {
        if (await desk.FindAsync(id, User) is not { } round || await desk.ResultAsync(round) is not { } result)
        {
            return false;
        }

        (Round, Result) = (round, result);
        Stale = await desk.StaleAsync(round, result);
        WithoutMail = await desk.WithoutMailAsync(round, ToSend.Select(pair => pair.VolunteerId));
        return true;
    }
}
