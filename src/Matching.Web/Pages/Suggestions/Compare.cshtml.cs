using Matching.People;
using Matching.Suggestions;
using Matching.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Suggestions;

/// <summary>Two or three candidates of one participant side by side.</summary>
public sealed class CompareModel(PairOfCaller pairs, SuggestForParticipant suggest, Clocks clocks) : PageModel
{
    public const int Least = 2;
    public const int Most = 3;

    public Participant Participant { get; private set; } = null!;

    /// <summary>By rank; who was set aside comes last.</summary>
    public IReadOnlyList<SuggestionCard> Cards { get; private set; } = [];

    /// <summary>Two or three were chosen, and they are eligible.</summary>
    public bool CanCompare => Cards.Count is >= Least and <= Most;

    public async Task<IActionResult> OnGetAsync(string participant, string[] volunteer)
    {
        if (await pairs.ParticipantAsync(User, participant) is not { } found
            || await suggest.HandleAsync(participant, 0, clocks.Today, [.. volunteer.Take(2 * Most)]) is not SuggestOutcome.Suggested suggested)
        {
            return NotFound();
        }

        Participant = found;
        Cards = [.. suggested.List.Also
            .OrderBy(row => row.Rank == Suggestion.NotInTheList ? int.MaxValue : row.Rank)
            .Select(row => new SuggestionCard(participant, row, row.Rank == 1, Before: null))];
        return Page();
    }
}
