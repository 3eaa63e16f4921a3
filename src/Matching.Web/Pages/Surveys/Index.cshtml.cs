using Matching.Surveys.Rates;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Surveys;

/// <summary>How many answer, by programme, wave and side. Numbers only, no names.</summary>
public sealed class IndexModel(SurveyRates rates, Clocks clocks) : PageModel
{
    /// <summary>In which the matches started; without it this year.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public YearOfSurveys Rates { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        Year ??= clocks.Today.Year;
        if (!CalendarYears.CanBe(Year.Value))
        {
            return NotFound();
        }

        Years = [.. (await rates.YearsAsync()).Append(Year.Value).Append(clocks.Today.Year).Distinct().OrderDescending()];
        Rates = await rates.OfAsync(Year.Value, clocks.Today, HttpContext.RequestAborted);
        return Page();
    }
}
