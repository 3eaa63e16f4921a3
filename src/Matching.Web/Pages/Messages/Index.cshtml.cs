using System.Globalization;
using Matching.Access;
using Matching.Matches;
using Matching.Matches.Drift;
using Matching.Messages;
using Matching.People;
using Matching.Results.Stored;
using Matching.Suggestions.Ranking.Drift;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Messages;

/// <summary>
/// What was sent, what waits, what failed. A caseworker sees those of their programmes by name, an administrator all of them by id, and
/// sends again what could not be sent.
/// </summary>
public sealed class IndexModel(MatchMails mails, Troubles troubles, FigureAlarms alarms, ModelLookStore looks, Clocks clocks) : PageModel
{
    /// <summary>One of <see cref="MessageStates"/>; anything else stands for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<MailLine> Mails { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 1, []);

    /// <summary>Null while mails go out.</summary>
    public StalledMails? Stalled { get; private set; }

    public IReadOnlyList<UnsentMail> Dead { get; private set; } = [];

    public IReadOnlyList<StuckPiece> GivenUp { get; private set; } = [];

    /// <summary>Stored figures that a recount did not agree with, and that nobody has looked at.</summary>
    public IReadOnlyList<FigureAlarm> Alarms { get; private set; } = [];

    /// <summary>Models that gave way to the transparent score, and that nobody has looked at since.</summary>
    public IReadOnlyList<ModelLook> Drifted { get; private set; } = [];

    /// <summary>How many were set going again a moment ago; null if nothing was.</summary>
    public int? Again { get; private set; }

    public static string ProgrammeOf(ModelLook look) => PeopleTexts.Word("programme", look.Programme, CultureInfo.CurrentUICulture);

    public static IEnumerable<string> FoundBy(ModelLook look) => look.Findings.Select(finding => DriftWords.Sentence(finding, CultureInfo.CurrentUICulture));

    public async Task OnGetAsync(int? again = null)
    {
        var all = User.IsInRole(Roles.Administrator);
        IReadOnlyCollection<string>? programmes = all ? null : User.Programmes;
        State = MessageStates.All.Contains(State, StringComparer.Ordinal) ? State : null;
        Paging = Paging.At(Number, await mails.CountAsync(programmes, State), [new("state", State)]);
        Mails = await mails.PageAsync(programmes, State, (Paging.Number - 1) * Paging.Size, Paging.Size);
        if (all)
        {
            Stalled = await troubles.StalledAsync(clocks.System.GetUtcNow());
            (Alarms, Drifted) = (await alarms.UnseenAsync(), await looks.UnseenAsync());
            (Dead, GivenUp, Again) = (await troubles.DeadAsync(), await troubles.GivenUpAsync(), again);
        }
    }

    public Task<IActionResult> OnPostSendAsync(string id) => AgainAsync(change => troubles.SendAsync(id, change));

    public Task<IActionResult> OnPostSendAllAsync() => AgainAsync(troubles.SendAllAsync);

    public Task<IActionResult> OnPostTryAsync(string sweep, string piece) => AgainAsync(change => troubles.TryAsync(sweep, piece, change));

    public Task<IActionResult> OnPostSeenAsync(string id) => SeenAsync(change => alarms.SeenAsync(id, change));

    public Task<IActionResult> OnPostDriftSeenAsync(string model, DateOnly on) => SeenAsync(change => looks.SeenAsync(model, on, change));

    private async Task<IActionResult> SeenAsync(Func<Change, Task<bool>> note)
    {
        if (!User.IsInRole(Roles.Administrator))
        {
            return Forbid();
        }

        await note(User.Changes(clocks));
        return RedirectToPage();
    }

    private async Task<IActionResult> AgainAsync(Func<Change, Task<int>> work) => User.IsInRole(Roles.Administrator)
        ? RedirectToPage(new { again = await work(User.Changes(clocks)) })
        : Forbid();
}
