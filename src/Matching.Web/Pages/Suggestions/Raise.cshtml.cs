using System.Globalization;
using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Raising;
using Matching.Suggestions.Scoring;
using Matching.Web.Access;
using Matching.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Suggestions;

/// <summary>What matters most to this participant: one criterion, whose weight then doubles for them.</summary>
public sealed class RaiseModel(PairOfCaller pairs, RaiseCriterion raise, CurrentWeights weights, CriteriaList criteria, Clocks clocks) : PageModel
{
    public Participant Participant { get; private set; } = null!;

    /// <summary>The criteria that count in the programme, in their order.</summary>
    public IReadOnlyList<Criterion> Choices { get; private set; } = [];

    /// <summary>The programme's weights, none raised.</summary>
    public Weights Weights { get; private set; } = null!;

    /// <summary>Empty for none.</summary>
    [BindProperty]
    public string? Criterion { get; set; }

    /// <summary>What was raised when the page was opened.</summary>
    [BindProperty]
    public string? Shown { get; set; }

    /// <summary>Why nothing was changed; null while nothing was refused.</summary>
    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(string participant)
    {
        if (!await LoadAsync(participant))
        {
            return NotFound();
        }

        Criterion = Shown = Participant.RaisedCriterion;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string participant)
    {
        if (!await LoadAsync(participant))
        {
            return NotFound();
        }

        return await raise.HandleAsync(participant, Given(Criterion), Given(Shown), User.Changes(clocks)) switch
        {
            RaiseOutcome.Done => RedirectToPage("/People/Participant", null, new { id = participant }, "suggestions"),
            RaiseOutcome.HasNoWeight refused => Again("raise.no_weight", SuggestionTexts.Sentences[$"criterion_{refused.Criterion}", CultureInfo.CurrentUICulture]),
            RaiseOutcome.ChangedMeanwhile => Again("raise.changed"),
            RaiseOutcome.UnknownCriterion => Again("raise.unknown"),
            _ => NotFound(),
        };
    }

    private static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private PageResult Again(string why, params object?[] values)
    {
        Refusal = SuggestionPageTexts.Sentences.Format(why, CultureInfo.CurrentUICulture, values);
        ModelState.Clear();
        Shown = Participant.RaisedCriterion;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> LoadAsync(string id)
    {
        if (await pairs.ParticipantAsync(User, id) is not { } found)
        {
            return false;
        }

        Participant = found;
        Weights = await weights.ForAsync(found.Programme);
        Choices = [.. criteria.InOrder.Where(criterion => Weights.Of(criterion.Code) > 0)];
        return true;
    }
}
