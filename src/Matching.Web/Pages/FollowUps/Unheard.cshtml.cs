using Matching.FollowUps;
using Matching.Matches;
using Matching.Web.Access;
using Matching.Web.Pages.Matches;
using Matching.Web.Pages.Today;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.FollowUps;

/// <summary>Running matches that came from a file and of which nobody has told here since: one line of the day leads to them.</summary>
public sealed class UnheardModel(MatchStore matches, FollowUpStore store, RiskAndNotes risks, PairNames names, Clocks clocks) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public DateOnly Today => clocks.Today;

    public IReadOnlyList<(Match Match, string Names)> Lines { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0, []);

    public async Task OnGetAsync()
    {
        var running = (await matches.ListAsync(User.Programmes, [MatchStates.Active])).Where(match => match.ImportedOn is not null).ToList();
        var open = await risks.OpenAsync(await store.StatesAsync(running), [.. User.Programmes], Today);
        var unheard = running.Where(match => RiskAndNotes.IsOnlyUnheard(open[match.Id]))
            .OrderBy(match => match.StartedOn).ThenBy(match => match.Id, StringComparer.Ordinal).ToList();
        (var shown, Paging) = Paging.Of(unheard, Number, []);
        var called = await names.OfAsync(User, [.. shown]);
        Lines = [.. shown.Select(match => (match, called.Both(match)))];
    }
}
