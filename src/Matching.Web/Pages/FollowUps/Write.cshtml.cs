using Matching.FollowUps.Notes;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.FollowUps;

/// <summary>A note on a participant, a volunteer or a match.</summary>
public sealed class WriteModel(WriteNote write, SubjectOfNote subjects, Clocks clocks) : FormPage
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

    public string Today => TypedDay.InField(clocks.Today);

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

        var (remind, words) = (TypedDay.Of(RemindOn), FreeText.Of(Words));
        Mark(words is null, "Words", "words_missing");
        Mark(words?.Length > Note.LongestWords, "Words", "words_too_long");
        Mark(!string.IsNullOrEmpty(RemindOn) && remind is null, "RemindOn", "remind_not_a_day");
        Mark(remind < clocks.Today, "RemindOn", "reminder_is_over");
        return Slips.Count > 0 ? Again() : await write.HandleAsync(About, Subject, words, remind, [.. User.Programmes], User.Changes(clocks), Id) switch
        {
            NoteOutcome.Written => LocalRedirect(Named.Address),
            NoteOutcome.WordsAreMissing => Again("Words", "words_missing"),
            NoteOutcome.WordsAreTooLong => Again("Words", "words_too_long"),
            NoteOutcome.ReminderIsOver => Again("RemindOn", "reminder_is_over"),
            _ => NotFound(),
        };
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
