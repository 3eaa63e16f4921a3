using Matching.Matches;
using Matching.Matches.Worries;
using Matching.People;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Worries;

/// <summary>One worry, the two it is about, and how it is closed.</summary>
public sealed class WorryModel(WorryStore worries, MatchStore matches, PeopleStore people, CloseWorry close, Clocks clocks) : FormPage
{
    public Worry Worry { get; private set; } = null!;

    public Match Match { get; private set; } = null!;

    public Participant Participant { get; private set; } = null!;

    public Volunteer Volunteer { get; private set; } = null!;

    /// <summary>Other matches that the volunteer is in now: contact in these is not stopped.</summary>
    public IReadOnlyList<Match> Others { get; private set; } = [];

    [BindProperty]
    public string? Outcome { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public bool? Back { get; set; }

    public async Task<IActionResult> OnGetAsync(string id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id)
    {
        var note = FreeText.Of(Note);
        Mark(!WorryOutcomes.All.Contains(Outcome, StringComparer.Ordinal), "Outcome", "choose_outcome");
        Mark(note is null, "Note", "note_missing");
        Mark(note?.Length > Worry.LongestWords, "Note", "note_too_long");
        Mark(Back is null, "Back", "choose_back");
        if (Slips.Count > 0)
        {
            return await LoadAsync(id) ? Again() : NotFound();
        }

        var outcome = await close.HandleAsync(id, new WorryClosing(Outcome, note, Back!.Value), User.Changes(clocks));
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        return outcome switch
        {
            CloseWorryOutcome.Closed or CloseWorryOutcome.AlreadyClosed => RedirectToPage(new { id }),
            CloseWorryOutcome.OutcomeIsMissing => Again("Outcome", "choose_outcome"),
            CloseWorryOutcome.NoteIsMissing => Again("Note", "note_missing"),
            CloseWorryOutcome.NoteIsTooLong => Again("Note", "note_too_long"),
            _ => NotFound(),
        };
    }

    private async Task<bool> LoadAsync(string id)
    {
        if (await worries.FindAsync(id) is not { } worry)
        {
            return false;
        }

        Worry = worry;
        Match = (await matches.FindAsync(worry.MatchId))!;
        Participant = (await people.FindParticipantAsync(Match.ParticipantId))!;
        Volunteer = (await people.FindVolunteerAsync(Match.VolunteerId))!;
        Others = [.. (await matches.OfVolunteerAsync(Match.VolunteerId)).Where(match => match.IsOpen && match.Id != Match.Id)];
        return true;
    }
}
