using Matching.Access;
using Matching.FollowUps.Notes;
using Matching.Matches;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Today;

/// <summary>Notes that somebody asked to be reminded of.</summary>
public sealed class NoteLines(NoteStore notes, MatchStore matches, UserStore users) : TodaySource
{
    private static readonly Texts<TodayPageTexts> T = new();

    public override async Task<IReadOnlyList<TodayLine>> LinesAsync(TodayReader reader)
    {
        var lines = new List<TodayLine>();
        var staff = await users.NamesAsync();
        foreach (var note in await notes.RemindersAsync([.. reader.Programmes], reader.Today))
        {
            var match = note.About == Note.OnMatch ? await matches.FindAsync(note.Subject) : null;
            var who = match is not null ? reader.Pair(match)
                : note.About == Note.OnVolunteer ? reader.Volunteer(note.Subject) : reader.Participant(note.Subject);
            lines.Add(new TodayLine(
                note.RemindOn < reader.Today ? TodayBlock.Late : TodayBlock.Due,
                note.RemindOn!.Value, who, T["line.note", note.Words, staff.GetValueOrDefault(note.WrittenBy, note.WrittenBy)], new TodayButton(T["note.done"], "/followups/notes/done", note.Id))
            {
                Participant = match?.ParticipantId ?? (note.About == Note.OnParticipant ? note.Subject : null),
            });
        }

        return lines;
    }
}
