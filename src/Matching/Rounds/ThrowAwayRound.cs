using Matching.Audit;
using Matching.Database;

namespace Matching.Rounds;

/// <summary>A caseworker throws a draft away that nothing of was sent. It is gone with its result; what was done stays on record.</summary>
public sealed class ThrowAwayRound(MatchingDatabase database)
{
    /// <param name="id">The draft.</param>
    /// <param name="version">The version that the caseworker saw.</param>
    /// <param name="change">Who, when and why.</param>
    /// <returns>False if it was changed, is being worked out or was sent.</returns>
    public Task<bool> HandleAsync(string id, int version, Change change) => database.WriteAsync(async scope =>
    {
        var round = await RoundStore.FindAsync(scope, id);
        if (round is null || round.Version != version || !RoundStates.CanBeThrownAway(round.State))
        {
            return scope.GiveUp(false);
        }

        await RoundResultStore.DeleteAsync(scope, id);
        await RoundStore.DeleteAsync(scope, id);
        await AuditLog.WriteAsync(scope, change, "round.thrown_away", id, $"{round.Programme} {round.Objective} {round.Name}".TrimEnd());
        return true;
    });
}
