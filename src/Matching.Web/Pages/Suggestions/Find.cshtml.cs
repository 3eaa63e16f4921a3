using Matching.People;
using Matching.Suggestions;
using Matching.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Suggestions;

/// <summary>Any volunteer of the participant's programme, and what stands between the two.</summary>
public sealed class FindModel(PairOfCaller pairs, FindCandidates find, Clocks clocks) : PageModel
{
    public Participant Participant { get; private set; } = null!;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Typed { get; set; }

    /// <summary>Only those whom this rule alone keeps away.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Rule { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public int All { get; private set; }

    public int Found { get; private set; }

    public IReadOnlyList<FindCandidates.Found> Rows { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 1, []);

    public async Task<IActionResult> OnGetAsync(string participant)
    {
        if (await pairs.ParticipantAsync(User, participant) is not { } found)
        {
            return NotFound();
        }

        Participant = found;
        var all = await find.HandleAsync(participant, clocks.Today);
        var fitting = all.Where(Fits).ToList();
        (All, Found) = (all.Count, fitting.Count);
        (Rows, Paging) = Paging.Of(fitting, Number, [new("participant", participant), new("q", Typed), new("rule", Rule)]);
        return Page();
    }

    private bool Fits(FindCandidates.Found row) =>
        (string.IsNullOrEmpty(Rule) || row.Fails is [var only] && only == Rule) && Search.Finds(Typed, row.Volunteer.Name, row.Volunteer.Id);
}
