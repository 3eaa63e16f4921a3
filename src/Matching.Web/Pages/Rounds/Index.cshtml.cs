using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Rounds;

/// <summary>The drafts of the caller's programmes, newest first; two of them can be put side by side.</summary>
public sealed class IndexModel(RoundDesk desk) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<RoundLine> Lines { get; private set; } = [];

    public Paging Paging { get; private set; } = new(1, 0, []);

    public async Task OnGetAsync() => (Lines, Paging) = Paging.Of(await desk.ListAsync(User), Number, []);
}
