using System.Globalization;
using Matching.FollowUps;
using Matching.Matches;
using Matching.Web.Access;
using Matching.Web.Pages.Matches;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.FollowUps;

/// <summary>Questions that fell due before their match was imported. Nothing is sent by itself: a caseworker sends, writes down or closes.</summary>
public sealed class EarlierModel(EarlierUseCases steps, MatchStore matches, PairNames names, Clocks clocks) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>Each as match|kind|wave|side.</summary>
    [BindProperty]
    public IList<string> Chosen { get; init; } = [];

    /// <summary>sent or closed: what was done a moment ago; null if nothing was.</summary>
    public string? Did { get; private set; }

    /// <summary>To how many.</summary>
    public int Count { get; private set; }

    public IReadOnlyList<(DueFollowUp Due, string Names)> Lines { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0, []);

    public static string KeyOf(DueFollowUp due) => string.Join('|', due.Match.Id, due.Kind, due.Wave, due.Side);

    public async Task OnGetAsync(int? sent = null, int? closed = null)
    {
        (Did, Count) = sent is { } asked ? ("sent", asked) : closed is { } shut ? ("closed", shut) : (null, 0);
        var found = (await steps.Due.BeforeImportAsync(User.Programmes, clocks.Today))
            .OrderByDescending(one => one.DueOn).ThenBy(one => one.Match.Id, StringComparer.Ordinal).ToList();
        (var shown, Paging) = Paging.Of(found, Number, []);
        var called = await names.OfAsync(User, [.. shown.Select(due => due.Match)]);
        Lines = [.. shown.Select(due => (due, called.Both(due.Match)))];
    }

    public async Task<IActionResult> OnPostSendAsync() => RedirectToPage(new { sent = await EachAsync(steps.Ask.HandleAsync) });

    public async Task<IActionResult> OnPostCloseAsync() => RedirectToPage(new { closed = await EachAsync(steps.Record.CloseAsync) });

    /// <summary>Every one of them, also those on other pages of the list.</summary>
    public async Task<IActionResult> OnPostCloseAllAsync()
    {
        var done = 0;
        foreach (var due in await steps.Due.BeforeImportAsync(User.Programmes, clocks.Today))
        {
            done += await steps.Record.CloseAsync(due.Match.Id, due.Kind, due.Wave, due.Side, User.Changes(clocks)) is FollowUpOutcome.Done ? 1 : 0;
        }

        return RedirectToPage(new { closed = done });
    }

    /// <returns>How many it was done to.</returns>
    private async Task<int> EachAsync(Func<string, string, int, string, Change, Task<FollowUpOutcome>> step)
    {
        var done = 0;
        foreach (var parts in Chosen.Select(one => one.Split('|')))
        {
            if (parts is [.. var id, var kind, var number, var side] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var wave)
                && await matches.FindAsync(string.Join('|', id)) is { } match && User.MaySee(match.Programme))
            {
                done += await step(match.Id, kind, wave, side, User.Changes(clocks)) is FollowUpOutcome.Done ? 1 : 0;
            }
        }

        return done;
    }
}
