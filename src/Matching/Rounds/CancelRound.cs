using Matching.Audit;
using Matching.Database;

namespace Matching.Rounds;

/// <summary>A caseworker stops a draft that is being worked out, or begins one again that was stopped or failed.</summary>
public sealed class CancelRound(MatchingDatabase database)
{
    /// <returns>False if it was not under way.</returns>
    public Task<bool> HandleAsync(string id, Change change) =>
        StepAsync(id, "round.cancelled", change, RoundStates.Cancelled, RoundStates.Queued, RoundStates.Running);

    /// <returns>False if it was neither cancelled nor failed.</returns>
    public Task<bool> AgainAsync(string id, Change change) =>
        StepAsync(id, "round.again", change, RoundStates.Queued, RoundStates.Cancelled, RoundStates.Failed);

    private Task<bool> StepAsync(string id, string action, Change change, string to, params string[] from) => database.WriteAsync(async scope =>
    {
        if (!await RoundStore.StepAsync(scope, id, to, from))
        {
            return scope.GiveUp(false);
        }

        await AuditLog.WriteAsync(scope, change, action, id);
        return true;
    });
}
