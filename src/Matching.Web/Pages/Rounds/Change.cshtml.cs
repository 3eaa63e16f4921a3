using Matching.Rounds;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Rounds;

/// <summary>Whom else a participant of a draft could be given, and who has them now.</summary>
public sealed class ChangeModel(RoundDesk desk, FindAlternatives find) : PageModel
{
    public Round Round { get; private set; } = null!;

    public RoundNames Names { get; private set; } = null!;

    public Alternatives Found { get; private set; } = null!;

    public IReadOnlyList<Alternative> Shown { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0, []);

    public async Task<IActionResult> OnGetAsync(string id, string participant, int p = 1)
    {
        if (await desk.FindAsync(id, User) is not { State: RoundStates.Ready } round || await find.HandleAsync(round, participant) is not { } found)
        {
            return NotFound();
        }

        (Round, Found) = (round, found);
        (Shown, Paging) = Paging.Of(found.All, p, [new("id", id), new("participant", participant)]);
        Names = await desk.NamesAsync(
            Shown.SelectMany(other => other.With).Append(participant),
            Shown.Select(other => other.VolunteerId).Append(found.Now?.VolunteerId ?? ""));
        return Page();
    }
}
