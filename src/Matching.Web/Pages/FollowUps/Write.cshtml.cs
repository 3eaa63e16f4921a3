using System.Globalization;
using Matching.FollowUps.Notes;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.FollowUps;

/// <summary>A note on a participant, a volunteer or a match.</summary>
public sealed class WriteModel(WriteNote write, SubjectOfNote subjects, Clocks clocks) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string About { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Subject { get; set; } = "";

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public string? RemindOn { get; set; }

    /// <summary>The note's id, given when the form was opened: sent twice, it writes one note.</summary>
    [BindProperty]
    public string? Id { get; set; }

    public SubjectOfNote.Named Named { get; private set; } = null!;

    /// <summary>The field that needs another look, and the key of the sentence that says why.</summary>
    public (string Field, string Problem)? Slip { get; private set; }

    public string Today => clocks.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task<IActionResult> OnGetAsync()
    {
        Id = NewId.For("n");
        return await LoadAsync() ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        DateOnly? remind = DateOnly.TryParseExact(RemindOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        if (!string.IsNullOrEmpty(RemindOn) && remind is null)
        {
            return Again("RemindOn", "not_a_day");
        }

        return await write.HandleAsync(About, Subject, FreeText.Of(Words), remind, [.. User.Programmes], User.Changes(clocks), Id) switch
        {
            NoteOutcome.Written => LocalRedirect(Named.Address),
            NoteOutcome.WordsAreMissing => Again("Words", "words_missing"),
            NoteOutcome.WordsAreTooLong => Again("Words", "words_too_long"),
            NoteOutcome.ReminderIsOver => Again("RemindOn", "reminder_is_over"),
            _ => NotFound(),
        };
    }

    private PageResult Again(string field, string problem)
    {
        Slip = (field, problem);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<bool> LoadAsync()
    {
        if (await subjects.FindAsync(About, Subject, User) is not { } named)
        {
            return false;
        }

        Named = named;
        return true;
    }
}
