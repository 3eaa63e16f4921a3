using Matching.Audit;
using Matching.Database;

namespace Matching.Rounds;

/// <summary>A draft is worked out again with its terms and edits as they are, because people have changed since.</summary>
public sealed class WorkOutAgain(MatchingDatabase database)
{
    /// <param name="id">The draft.</param>
    /// <param name="version">The version that the caseworker saw.</param>
    /// <param name="change">Who, when and why.</param>
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

        await AuditLog.WriteAsync(scope, change, "round.again", id);
        return new EditOutcome.Edited(version + 1);
    });
}
