using Matching.Access;
using Matching.Matches;
using Matching.Messages;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Messages;

/// <summary>
/// What was sent, what waits, what failed. Ids only; a caseworker sees those of their programmes, an administrator all, and sends again
/// what could not be sent.
/// </summary>
public sealed class IndexModel(Outbox outbox, MatchMails mails, Troubles troubles, Clocks clocks) : PageModel
{
    private const int Most = 200;

    public IReadOnlyList<Message> Mails { get; private set; } = [];

    public IReadOnlyList<UnsentMail> Dead { get; private set; } = [];

    public IReadOnlyList<StuckPiece> GivenUp { get; private set; } = [];

    /// <summary>How many were set going again a moment ago; null if nothing was.</summary>
    public int? Again { get; private set; }

    public async Task OnGetAsync(int? again = null)
    {
        var all = User.IsInRole(Roles.Administrator);
        Mails = all ? await outbox.RecentAsync(Most) : await mails.RecentAsync(User.Programmes, Most);
        if (all)
        {
            (Dead, GivenUp, Again) = (await troubles.DeadAsync(), await troubles.GivenUpAsync(), again);
        }
    }

    public Task<IActionResult> OnPostSendAsync(string id) => AgainAsync(change => troubles.SendAsync(id, change));

    public Task<IActionResult> OnPostSendAllAsync() => AgainAsync(troubles.SendAllAsync);

    public Task<IActionResult> OnPostTryAsync(string sweep, string piece) => AgainAsync(change => troubles.TryAsync(sweep, piece, change));

    private async Task<IActionResult> AgainAsync(Func<Change, Task<int>> work) => User.IsInRole(Roles.Administrator)
        ? RedirectToPage(new { again = await work(User.Changes(clocks)) })
        : Forbid();
}
