using Matching.Audit;
using Matching.Database;

namespace Matching.Rounds;

/// <summary>Takes back what was changed last of a draft, which is then worked out again.</summary>
public sealed class UndoEdit(MatchingDatabase database)
{
    public Task<EditOutcome> HandleAsync(string id, int version, Change change) => database.WriteAsync(async scope =>
    {
        if (await RoundStore.FindAsync(scope, id) is null)
        {
            return scope.GiveUp<EditOutcome>(new EditOutcome.NotFound());
        }

        if (!await RoundStore.ReopenAsync(scope, id, version))
        {
            return scope.GiveUp<EditOutcome>(new EditOutcome.ChangedMeanwhile());
        }

        if (!await RoundStore.UndoLastAsync(scope, id))
        {
            return scope.GiveUp<EditOutcome>(new EditOutcome.NothingToUndo());
        }

        await AuditLog.WriteAsync(scope, change, "round.undone", id);
        return new EditOutcome.Edited(version + 1);
    });
}
