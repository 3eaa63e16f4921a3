using Matching.Surveys.Wording;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Surveys;

/// <summary>An administrator changes the words of one question: looks at them as they will be asked, then saves them with a reason.</summary>
public sealed class TextModel(CurrentWording wording, SaveWording save, Clocks clocks) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public string Programme { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Side { get; set; } = "";

    /// <summary>The text's code.</summary>
    [BindProperty(SupportsGet = true)]
    public string Text { get; set; } = "";

    /// <summary>An older version to begin from.</summary>
    [BindProperty(SupportsGet = true)]
    public int? From { get; set; }

    [BindProperty]
    public string? Danish { get; set; }

    [BindProperty]
    public string? English { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>The version that the administrator looked at.</summary>
    [BindProperty]
    public int BasedOn { get; set; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<QuestionText> Versions { get; private set; } = [];

    /// <summary>The words as they stand in the form.</summary>
    public QuestionText Shown => Versions[0] with { Danish = FreeText.Of(Danish) ?? "", English = FreeText.Of(English) ?? "" };

    public bool WasSaved { get; private set; }

    public async Task<IActionResult> OnGetAsync(bool saved = false)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        WasSaved = saved;
        var from = Versions.FirstOrDefault(version => version.Version == From) ?? Versions[0];
        (Danish, English, BasedOn) = (from.Danish, from.English, Versions[0].Version);
        return Page();
    }

    public async Task<IActionResult> OnPostPreviewAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostSaveAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var change = User.Changes(clocks, FreeText.Of(Reason));
        Mark(Shown.Danish.Length == 0, "Danish", "danish_missing");
        Mark(Shown.Danish.Length > QuestionText.Longest, "Danish", "text_too_long");
        Mark(Shown.English.Length == 0, "English", "english_missing");
        Mark(Shown.English.Length > QuestionText.Longest, "English", "text_too_long");
        Mark(string.IsNullOrWhiteSpace(change.Why), "Reason", "reason_missing");
        Mark(change.WhyIsTooLong, "Reason", "reason_too_long");
        if (Slips.Count > 0)
        {
            return Again();
        }

        switch (await save.HandleAsync(Shown, BasedOn, change))
        {
            case SaveWordingOutcome.Saved:
                return RedirectToPage(new { programme = Programme, side = Side, text = Text, from = "", saved = true });
            case SaveWordingOutcome.NothingChanged:
                return Again("Danish", "text_same");
            default:
                // What is newer is shown below; saving again is a decision about it.
                ModelState.Clear();
                BasedOn = Versions[0].Version;
                return Again("history", "text_changed", StatusCodes.Status409Conflict);
        }
    }

    private async Task<bool> LoadAsync()
    {
        if (!wording.Knows(Programme, Side, Text))
        {
            return false;
        }

        Versions = await wording.VersionsAsync(Programme, Side, Text);
        return true;
    }
}
