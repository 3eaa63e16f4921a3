using Matching.Audit;
using Matching.Database;

namespace Matching.FollowUps.Notes;

/// <summary>A caseworker writes something down about a participant, a volunteer or a match of their programmes.</summary>
public sealed class WriteNote(MatchingDatabase database)
{
    public Task<NoteOutcome> HandleAsync(
        string about, string subject, string? words, DateOnly? remindOn, IReadOnlyCollection<string> programmes, Change change) =>
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
                Id = NewId.For("n"), About = about, Subject = subject, Programme = programme, Words = words,
                WrittenBy = change.Who, WrittenOn = change.On, RemindOn = remindOn,
            };
            await NoteStore.InsertAsync(scope, note);
            await AuditLog.WriteAsync(scope, change, "note.written", subject, $"{about} {note.Id}");
            return new NoteOutcome.Written(note);
        });
}
