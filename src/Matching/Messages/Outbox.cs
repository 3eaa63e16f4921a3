using Dapper;
using Matching.Database;

namespace Matching.Messages;

/// <summary>Mails waiting to be sent, and what became of them.</summary>
public sealed class Outbox(MatchingDatabase database)
{
    /// <summary>The side of a mail that goes to a member of staff; its person is their user name.</summary>
    public const string Staff = "staff";

    private const string Columns = "id, template, side, person, match_id, link_id, state, created_at, due_at, attempts, sent_at, last_error";

    /// <summary>Queues a mail in the transaction of the change it tells of. The same mail about the same thing is queued once.</summary>
    public static Task QueueAsync(WriteScope scope, string template, string side, string person, string matchId, string? linkId, DateTimeOffset now) =>
        scope.Connection.ExecuteAsync(
            """
            INSERT INTO messages (id, template, side, person, match_id, link_id, dedupe_key, state, created_at, due_at)
            VALUES (@id, @template, @side, @person, @matchId, @linkId, @dedupe, 'pending', @now, @now)
            ON CONFLICT (dedupe_key) DO NOTHING
            """,
            new { id = NewId.For("mail"), template, side, person, matchId, linkId, dedupe = $"{template}|{side}|{person}|{matchId}|{linkId}", now },
            scope.Transaction);

    /// <summary>Queues a mail to a member of staff. It names no match, so that nobody sees from it whom it is about.</summary>
    public static Task QueueForStaffAsync(WriteScope scope, string template, string user, string about, DateTimeOffset now) =>
        scope.Connection.ExecuteAsync(
            """
            INSERT INTO messages (id, template, side, person, dedupe_key, state, created_at, due_at)
            VALUES (@id, @template, @side, @user, @dedupe, 'pending', @now, @now)
            ON CONFLICT (dedupe_key) DO NOTHING
            """,
            new { id = NewId.For("mail"), template, side = Staff, user, dedupe = $"{template}|{Staff}|{user}|{about}", now },
            scope.Transaction);

    /// <summary>Takes the next due mails for one sender; a lease that ran out is free again.</summary>
    public Task<IReadOnlyList<Message>> ClaimAsync(string owner, DateTimeOffset now, TimeSpan lease, int most) =>
        database.WriteAsync<IReadOnlyList<Message>>(async scope => (await scope.Connection.QueryAsync<Message>(
            $"""
            UPDATE messages SET state = 'sending', owner = @owner, lease_until = @until, attempts = attempts + 1
            WHERE id IN (
                SELECT id FROM messages
                WHERE ((state = 'pending' AND due_at <= @now) OR (state = 'sending' AND lease_until < @now)) AND {ContactStops.IsNotStopped}
                ORDER BY due_at, id LIMIT @most)
              AND (state = 'pending' OR lease_until < @now)
            RETURNING {Columns}
            """,
            new { owner, now, until = now + lease, most },
            scope.Transaction)).AsList());

    public Task CloseAsync(string id, string owner, string state, DateTimeOffset now, DateTimeOffset? again = null, string? error = null) =>
        database.WriteAsync(scope => scope.Connection.ExecuteAsync(
            """
            UPDATE messages SET state = @state, owner = NULL, lease_until = NULL, last_error = @error,
                sent_at = CASE WHEN @state = 'sent' THEN @now ELSE sent_at END, due_at = COALESCE(@again, due_at)
            WHERE id = @id AND owner = @owner
            """,
            new { id, owner, state, now, again, error },
            scope.Transaction));

    public Task<Message?> FindAsync(string id) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<Message>($"SELECT {Columns} FROM messages WHERE id = @id", new { id }));

    /// <summary>The newest mails first.</summary>
    public Task<IReadOnlyList<Message>> RecentAsync(int most) => database.ReadAsync<IReadOnlyList<Message>>(async connection =>
        (await connection.QueryAsync<Message>($"SELECT {Columns} FROM messages ORDER BY created_at DESC, id LIMIT @most", new { most })).AsList());
}
