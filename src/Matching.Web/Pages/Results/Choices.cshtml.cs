using Matching.Matches.Choices;
using Matching.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Results;

/// <summary>How often caseworkers followed the first suggestion, and why they did not. Counts, no names.</summary>
public sealed class ChoicesModel(ChoiceStore choices, OverrideReview review, Clocks clocks) : PageModel
{
    public sealed record Row(ChoiceCounts Counts, OverrideReview.Note Review);

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    public IReadOnlyList<int> Years => [clocks.Today.Year - 1, clocks.Today.Year];

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        Year ??= clocks.Today.Year;
        if (!CalendarYears.CanBe(Year.Value))
        {
            return NotFound();
        }

        var rows = new List<Row>();
        foreach (var programme in Programmes.All)
        {
            rows.Add(new(
                await choices.CountAsync(programme, new DateOnly(Year.Value, 1, 1), new DateOnly(Year.Value, 12, 31)), await review.HandleAsync(programme, clocks.Today)));
        }

        Rows = rows;
        return Page();
    }
}
