using Matching.Audit;
using Matching.Database;

namespace Matching.FollowUps.Notes;

/// <summary>A caseworker writes something down about a participant, a volunteer or a match of their programmes.</summary>
public sealed class WriteNote(MatchingDatabase database)
{
    /// <param name="about">participant, volunteer or match.</param>
    /// <param name="subject">Its id.</param>
    /// <param name="words">What is written.</param>
    /// <param name="remindOn">The day on which somebody is to be reminded; null for none.</param>
    /// <param name="programmes">Those that the caller may see.</param>
    /// <param name="change">Who and when.</param>
    /// <param name="id">The id that the form was given, so that sending it twice writes one note; null for a new one.</param>
    public Task<NoteOutcome> HandleAsync(
        string about, string subject, string? words, DateOnly? remindOn, IReadOnlyCollection<string> programmes, Change change, string? id = null) =>
        words is null ? Task.FromResult<NoteOutcome>(new NoteOutcome.WordsAreMissing())
        : words.Length > Note.LongestWords ? Task.FromResult<NoteOutcome>(new NoteOutcome.WordsAreTooLong())
        : remindOn < change.On ? Task.FromResult<NoteOutcome>(new NoteOutcome.ReminderIsOver())
        : about is not (Note.OnParticipant or Note.OnVolunteer or Note.OnMatch) ? Task.FromResult<NoteOutcome>(new NoteOutcome.NotFound())
        : database.WriteAsync<NoteOutcome>(async scope =>
        {
            if (await NoteStore.ProgrammeOfAsync(scope, about, subject) is not { } programme || !programmes.Contains(programme, StringComparer.Ordinal))
            {
                return scope.GiveUp(new NoteOutcome.NotFound());
            }

            var note = new Note
            {
                Id = NewId.Is("n", id) ? id! : NewId.For("n"), About = about, Subject = subject, Programme = programme, Words = words,
                WrittenBy = change.Who, WrittenOn = change.On, RemindOn = remindOn,
            };
            if (!await NoteStore.InsertAsync(scope, note))
            {
                if (await NoteStore.FindAsync(scope, note.Id) is { } sent && note == sent with { WrittenOn = note.WrittenOn, DoneOn = null, DoneBy = null })
                {
                    return scope.GiveUp(new NoteOutcome.Written(sent));
                }

                // Who goes back to the form and writes something else means another note.
                note = note with { Id = NewId.For("n") };
                await NoteStore.InsertAsync(scope, note);
            }

            await AuditLog.WriteAsync(scope, change, "note.written", subject, $"{about} {note.Id}");
            return new NoteOutcome.Written(note);
        });
}
