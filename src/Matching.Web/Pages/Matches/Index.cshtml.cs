using Matching.Matches;
using Matching.People;
using Matching.Web.Access;
using Matching.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Matches;

/// <summary>The caseworker's matches by state, the ones that wait for somebody first.</summary>
public sealed class IndexModel(MatchStore matches, PeopleStore people) : PageModel
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

    public IReadOnlyList<MatchLine> Lines { get; private set; } = [];

    public int Total { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!Filters.TryGetValue(Shown, out var states))
        {
            return NotFound();
        }

        var found = User.Programmes.Count == 0 ? [] : await matches.ListAsync([.. User.Programmes], states);
        Total = found.Count;
        var shown = found.OrderByDescending(m => m.EndedOn ?? m.StartedOn ?? m.ProposedOn).ThenBy(m => m.Id, StringComparer.Ordinal).Take(Most);
        var participants = (await people.ParticipantsAsync()).ToDictionary(p => p.Id, StringComparer.Ordinal);
        var volunteers = (await people.VolunteersAsync()).ToDictionary(v => v.Id, StringComparer.Ordinal);
        Lines = [.. shown.Select(m => new MatchLine(m, User.NameOf(participants[m.ParticipantId]), User.NameOf(volunteers[m.VolunteerId])))];
        return Page();
    }

    public sealed record MatchLine(Match Match, string Participant, string Volunteer);
}
