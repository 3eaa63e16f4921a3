using Matching.Audit;
using Matching.Database;

namespace Matching.FollowUps.Notes;

/// <summary>Somebody did what a note reminds of. It stays where it is, and reminds no more.</summary>
public sealed class FinishNote(MatchingDatabase database)
{
    public Task<NoteOutcome> HandleAsync(string id, IReadOnlyCollection<string> programmes, Change change) => database.WriteAsync<NoteOutcome>(async scope =>
    {
        if (await NoteStore.FindAsync(scope, id) is not { } note || !programmes.Contains(note.Programme, StringComparer.Ordinal))
        {
            return scope.GiveUp(new NoteOutcome.NotFound());
        }

        if (await NoteStore.FinishAsync(scope, id, change))
        {
            await AuditLog.WriteAsync(scope, change, "note.done", note.Subject, $"{note.About} {id}");
        }

        return new NoteOutcome.Written(note with { DoneOn = note.DoneOn ?? change.On, DoneBy = note.DoneBy ?? change.Who });
    });
}
