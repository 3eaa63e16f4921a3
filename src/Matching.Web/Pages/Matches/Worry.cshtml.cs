using Matching.Matches;
using Matching.Matches.Worries;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Matches;

/// <summary>A caseworker is worried, or was told so by phone. What they write here they cannot read again, unless they are on duty.</summary>
public sealed class WorryModel(MatchStore matches, RaiseWorry raise, Clocks clocks) : PageModel
{
    public string Id { get; private set; } = "";

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public string? Writer { get; set; }

    [BindProperty]
    public string? Callback { get; set; }

    /// <summary>The key of the sentence that says what needs another look.</summary>
    public string? Problem { get; private set; }

    public bool Sent { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        var words = new WorryWords(FreeText.Of(Words), FreeText.Of(Writer), FreeText.Of(Callback));
        switch (await raise.ByStaffAsync(id, words, User.Changes(clocks)))
        {
            case WorryOutcome.Raised:
                Sent = true;
                return Page();
            case WorryOutcome.WordsAreMissing:
                return Again("worry.missing");
            case WorryOutcome.TooLong:
                return Again("worry.too_long");
            default:
                return NotFound();
        }
    }

    private PageResult Again(string problem)
    {
        Problem = problem;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<bool> LoadAsync(string id)
    {
        Id = id;
        return await matches.FindAsync(id) is { } match && User.MaySee(match.Programme);
    }
}
