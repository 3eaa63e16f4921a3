using Matching.Matches.Choices;
using Matching.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Results;

/// <summary>How often caseworkers followed the first suggestion, and why they did not. Counts, no names.</summary>
public sealed class ChoicesModel(ChoiceStore choices, OverrideReview review, Clocks clocks) : PageModel
{
    public sealed record Row(ChoiceCounts Counts, OverrideReview.Note Review)
    {
        /// <summary>Lists that a learned model looked at, whether it ordered them or not.</summary>
        public required IReadOnlyList<ChoicesByModel> Models { get; init; }

        /// <summary>Whether a model that ordered lists wants a review, by its hash.</summary>
        public required IReadOnlyDictionary<string, OverrideReview.Note> Reviews { get; init; }
    }

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
            var (first, last) = (new DateOnly(Year.Value, 1, 1), new DateOnly(Year.Value, 12, 31));
            rows.Add(new(await choices.CountAsync(programme, first, last), await review.HandleAsync(programme, clocks.Today))
            {
                Models = await choices.CountByModelAsync(programme, first, last),
                Reviews = await review.OfModelsAsync(programme, clocks.Today),
            });
        }

        Rows = rows;
        return Page();
    }
}
