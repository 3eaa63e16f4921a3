using Dapper;
using Matching.Audit;
using Matching.Database;

namespace Matching.Messages;

/// <summary>
/// Queues a mail again that could not be sent, with all its tries before it. It keeps its id, so that a server that took it after all may
/// drop the second.
/// </summary>
public sealed class SendAgain(MatchingDatabase database, UnsentMails unsent)
{
    /// <returns>False if it is not waiting for that: unknown, sent, queued again already, settled, or its link is closed.</returns>
    public async Task<bool> HandleAsync(string id, Change change)
    {
        var open = (await unsent.ListAsync()).Any(mail => mail.Id == id);
        return open && await database.WriteAsync(scope => QueueAsync(scope, id, change));
    }

    /// <returns>How many dead mails were queued again.</returns>
    public async Task<int> HandleAllAsync(Change change)
    {
        var dead = (await unsent.ListAsync()).Where(mail => mail.State == MessageStates.Dead).ToList();
        return await database.WriteAsync(async scope =>
        {
            var queued = 0;
            foreach (var mail in dead)
            {
                queued += await QueueAsync(scope, mail.Id, change) ? 1 : 0;
            }

            return queued;
        });
    }

    private static async Task<bool> QueueAsync(WriteScope scope, string id, Change change)
    {
        var queued = await scope.Connection.ExecuteAsync(
            """
            UPDATE messages SET state = 'pending', due_at = @At, attempts = 0, last_error = NULL
            WHERE id = @id AND state IN ('call', 'dead') AND settled_at IS NULL
            """,
            new { id, change.At },
            scope.Transaction) == 1;
        if (queued)
        {
            await AuditLog.WriteAsync(scope, change, "mail.sent_again", id);
        }

        return queued;
    }
}
