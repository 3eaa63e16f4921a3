using Matching.Matches;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Matches;

/// <summary>The caseworker's matches by state, the ones that wait for somebody first.</summary>
public sealed class IndexModel(MatchStore matches, PairNames names) : PageModel
{
    private const int Most = 200;

    /// <summary>open (proposed and accepted), active, ended or closed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; init; }

    public string Shown => string.IsNullOrEmpty(State) ? "open" : State;

    public static IReadOnlyDictionary<string, string[]> Filters { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["open"] = [MatchStates.Proposed, MatchStates.Accepted],
        ["active"] = [MatchStates.Active],
        ["ended"] = [MatchStates.Ended],
        ["closed"] = [MatchStates.Declined, MatchStates.Withdrawn, MatchStates.Expired],
    };

    /// <summary>Whether the list has a day of start to show, and one of an end: a column of dashes tells nobody anything.</summary>
    public bool HaveStarted => Lines.Any(line => line.Match.StartedOn is not null);

    public bool HaveEnded => Lines.Any(line => line.Match.EndedOn is not null);

    public IReadOnlyList<MatchLine> Lines { get; private set; } = [];

    public int Total { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!Filters.TryGetValue(Shown, out var states))
        {
            return NotFound();
        }

        Total = await matches.CountAsync(User.Programmes, states);
        var shown = await matches.LatestAsync(User.Programmes, states, Most);
        var called = await names.OfAsync(User, shown);
        Lines = [.. shown.Select(match => new MatchLine(match, called.Participant(match), called.Volunteer(match)))];
        return Page();
    }

    public sealed record MatchLine(Match Match, string Participant, string Volunteer);
}
