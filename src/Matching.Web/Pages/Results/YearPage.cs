using Matching.Kpi.Report;
using Matching.Results.Approval;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Results;

/// <summary>A page about one year's figures; without a year, the last whole one.</summary>
public abstract class YearPage(ReportedResults results, Clocks clocks) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    /// <summary>As it is shown: what stands approved as it was reported.</summary>
    public StatusReport Report { get; private set; } = null!;

    /// <summary>All as it is computed today.</summary>
    protected StatusReport Now { get; private set; } = null!;

    public IReadOnlyList<int> Years { get; protected set; } = [];

    /// <summary>Nothing is known about the year: no target, no entered value, and nobody to count.</summary>
    public bool IsEmpty => Report.Indicators.All(i => i is { Row: null, EnteredBeside: null, Value: null or 0.0 });

    public DateOnly Today => clocks.Today;

    protected Change ChangeBecause(string? why) => User.Changes(clocks, why);

    /// <summary>Whether the page shows more than figures: the rows behind one, or the course of the programmes.</summary>
    protected virtual bool NeedsRecords => false;

    /// <returns>False if the year that was asked for cannot be one.</returns>
    protected async Task<bool> LoadAsync()
    {
        Year ??= clocks.Today.Year - 1;
        if (!CalendarYears.CanBe(Year.Value))
        {
            return false;
        }

        Years = await results.YearsAsync([Year.Value, clocks.Today.Year], HttpContext.RequestAborted);
        (Report, Now) = NeedsRecords
            ? await results.ReadAsync(Year.Value, clocks.Today, HttpContext.RequestAborted)
            : await results.FiguresAsync(Year.Value, clocks.Today, HttpContext.RequestAborted);
        return true;
    }
}
