using Matching.Matches.Worries;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Worries;

/// <summary>What people are worried about, for those on duty.</summary>
public sealed class IndexModel(WorryStore worries) : PageModel
{
    private const int MostClosed = 100;

    public IReadOnlyList<Worry> Open { get; private set; } = [];

    public IReadOnlyList<Worry> Closed { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Open = await worries.OpenAsync();
        Closed = await worries.ClosedAsync(MostClosed);
    }
}
