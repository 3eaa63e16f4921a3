using System.Globalization;
using Matching.People;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Helping;
using Matching.Web.Access;
using Matching.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Suggestions;

/// <summary>A change that would help the list: asked of the participant, then written down.</summary>
public sealed class ChangeModel(PairOfCaller pairs, MakeListChange make, Clocks clocks) : PageModel
{
    public Participant Participant { get; private set; } = null!;

    [BindProperty(SupportsGet = true)]
    public string Change { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Value { get; set; }

    [BindProperty]
    public int Shown { get; set; }

    /// <summary>The key of the sentence that says why nothing was written down; null while nothing was refused.</summary>
    public string? Refusal { get; private set; }

    /// <summary>"also speaks Polish".</summary>
    public string What => SuggestionPageTexts.Sentences.Format($"change.{Change}", CultureInfo.CurrentUICulture, Change == ListChangeCodes.ParticipantLanguage
        ? PeopleTexts.Language(Value ?? "", CultureInfo.CurrentUICulture)
        : PeopleTexts.Word("slot", Value ?? "", CultureInfo.CurrentUICulture));

    public async Task<IActionResult> OnGetAsync(string participant)
    {
        if (!await LoadAsync(participant))
        {
            return NotFound();
        }

        Shown = Participant.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string participant)
    {
        if (!await LoadAsync(participant))
        {
            return NotFound();
        }

        return await make.HandleAsync(participant, Change, string.IsNullOrEmpty(Value) ? null : Value, Shown, User.Changes(clocks)) switch
        {
            ListChangeOutcome.Done => RedirectToPage("/People/Participant", null, new { id = participant }, "suggestions"),
            ListChangeOutcome.ChangedMeanwhile => Again("change.changed"),
            ListChangeOutcome.NotPossible => Again("change.not_possible"),
            _ => NotFound(),
        };
    }

    private PageResult Again(string why)
    {
        Refusal = why;
        ModelState.Clear();
        Shown = Participant.Version;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<bool> LoadAsync(string id)
    {
        if (!MakeListChange.Possible.Contains(Change, StringComparer.Ordinal) || !NamesAValue() || await pairs.ParticipantAsync(User, id) is not { } found)
        {
            return false;
        }

        Participant = found;
        return true;
    }

    private bool NamesAValue() => Change switch
    {
        ListChangeCodes.ParticipantLanguage => LanguageCodes.All.Contains(Value, StringComparer.Ordinal),
        ListChangeCodes.ParticipantFree => !string.IsNullOrEmpty(Value),
        _ => true,
    };
}
