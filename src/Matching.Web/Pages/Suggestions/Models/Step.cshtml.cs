using Matching.Audit;
using Matching.Suggestions.Ranking.Models;
using Matching.Suggestions.Ranking.Use;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Matching.Web.Pages.Suggestions.Models;

/// <summary>Asks before a model is put into shadow, to use or out of it: what will change, and what will not.</summary>
public sealed class StepModel(ModelStore models, AuditTrail trail, TakeStep steps, IOptions<RankingUseSettings> settings, Clocks clocks) : PageModel
{
    public ModelLine Line { get; private set; } = null!;

    public StoredModel Stored => Line.Model;

    /// <summary>The state that the model is to come to.</summary>
    public string To { get; private set; } = "";

    /// <summary>The model that stands there now and is retired by the step; null if there is none.</summary>
    public ModelLine? InPlace { get; private set; }

    public RankingUse Use => settings.Value.Of(Stored.Programme);

    /// <summary>When the weekly watch took it out of use; null where it did not, or somebody has put it to use since.</summary>
    public DateTimeOffset? GaveWayAt { get; private set; }

    /// <summary>The state of the model when the page was opened.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    /// <summary>The id of the model that stood in the place when the page was opened.</summary>
    [BindProperty]
    public string? Before { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The key of the sentence that says why nothing was done; null while nothing was refused.</summary>
    public string? Refusal { get; private set; }

    public bool ReasonIsWrong => Refusal is "refused.reason_missing" or "refused.reason_too_long";

    public bool AsksForReason => To == ModelStates.Active && Line.Flags.Count > 0;

    /// <summary>Whether the step begins in the state that the model is in.</summary>
    public bool IsPossible => TakeStep.MayCome(Stored, To);

    public async Task<IActionResult> OnGetAsync(string id, string to)
    {
        if (!await LoadAsync(id, to))
        {
            return NotFound();
        }

        Remember();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, string to)
    {
        if (!await LoadAsync(id, to))
        {
            return NotFound();
        }

        var outcome = await steps.HandleAsync(id, to, new ModelSeen(Seen ?? "", string.IsNullOrEmpty(Before) ? null : Before), User.Changes(clocks, FreeText.Of(Reason)));
        if (outcome is ModelStep.Done)
        {
            return RedirectToPage("/Suggestions/Models/Model", new { id, done = to });
        }

        Refusal = outcome switch
        {
            ModelStep.NotAhead => "refused.not_ahead",
            ModelStep.NotAudited => "refused.not_audited",
            ModelStep.ReasonIsMissing => "refused.reason_missing",
            ModelStep.ReasonIsTooLong => "refused.reason_too_long",
            _ => "refused.changed",
        };
        await LoadAsync(id, to);
        Remember();
        Response.StatusCode = ReasonIsWrong ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict;
        return Page();
    }

    /// <summary>What is shown now is what the next press of the button is about.</summary>
    private void Remember()
    {
        (Seen, Before) = (Stored.State, InPlace?.Model.Id);
        ModelState.Clear();
    }

    private async Task<bool> LoadAsync(string id, string to)
    {
        if (!TakeStep.Leads(to) || await models.FindAsync(id) is not { } model)
        {
            return false;
        }

        (Line, To) = (new ModelLine(model), to);
        GaveWayAt = StepWords.GaveWayAt(await trail.OfAsync(id));
        InPlace = to == ModelStates.Retired ? null
            : (await models.OfAsync(model.Programme)).Where(one => one.State == to && one.Id != id).Select(one => new ModelLine(one)).FirstOrDefault();
        return true;
    }
}
