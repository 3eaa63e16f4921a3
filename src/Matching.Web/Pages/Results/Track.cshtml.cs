using Matching.Kpi.Report;
using Matching.Results.Approval;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results;

/// <summary>One track as the city's annex has it: goal, criteria and status of each initiative, its verdict and its figures.</summary>
public sealed class TrackModel(ReportedResults results, Clocks clocks) : YearPage(results, clocks)
{
    public TrackReport Track { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code)
    {
        if (!await LoadAsync() || Report.Tracks.FirstOrDefault(t => t.Code == code) is not { } track)
        {
            return NotFound();
        }

        Track = track;
        return Page();
    }
}
