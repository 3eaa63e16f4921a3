using Matching.Kpi.Indicators;
using Matching.Kpi.Report;
using Matching.Results;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results;

/// <summary>One figure: the number, its target, how it is counted, and the rows it is the count of.</summary>
public sealed class FigureModel(StatusReports reports, Clocks clocks) : YearPage(reports, clocks)
{
    public IndicatorReport Indicator { get; private set; } = null!;

    public TrackReport Track { get; private set; } = null!;

    public IReadOnlyList<FigureRow> RowsIn(RowPlace place) => [.. Indicator.Figure!.Rows.Where(r => r.Place == place)];

    /// <summary>Whether the reader may open the case behind a row; others see its number only.</summary>
    public bool MayOpenCases =>
        User.IsInRole(Roles.Caseworker) && Indicator.Definition is { } definition && User.MaySee(definition.Programme);

    public async Task<IActionResult> OnGetAsync(string code)
    {
        if (!await LoadAsync() || Report.Indicators.FirstOrDefault(i => i.Code == code) is not { } indicator)
        {
            return NotFound();
        }

        Indicator = indicator;
        Track = Report.Tracks.First(t => t.Indicators.Any(i => i.Code == code));
        return Page();
    }
}
