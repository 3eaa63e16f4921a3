using Dapper;
using Matching.Audit;
using Matching.Database;

namespace Matching.Messages;

/// <summary>A caseworker told the person by other means: the mail needs nobody any more.</summary>
public sealed class SettleMail(MatchingDatabase database)
{
    /// <returns>False if it was not one that waits for somebody.</returns>
    public Task<bool> HandleAsync(string id, Change change) => database.WriteAsync(scope => InAsync(scope, id, change));

    /// <summary>The same in a transaction of the caller's.</summary>
    public static async Task<bool> InAsync(WriteScope scope, string id, Change change)
    {
        var settled = await scope.Connection.ExecuteAsync(
            "UPDATE messages SET settled_at = @At, settled_by = @Who WHERE id = @id AND state IN ('call', 'dead') AND settled_at IS NULL",
            new { id, change.At, change.Who },
            scope.Transaction) == 1;
        if (settled)
        {
            await AuditLog.WriteAsync(scope, change, "mail.settled", id);
        }

        return settled;
    }
}
