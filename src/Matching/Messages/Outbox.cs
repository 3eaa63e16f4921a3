using System.Globalization;
using Dapper;
using Matching.Database;
using Microsoft.Extensions.Options;

namespace Matching.Messages;

/// <summary>Mails waiting to be sent, and what became of them.</summary>
public sealed class Outbox(MatchingDatabase database, IOptions<SweepSettings> settings)
{
    /// <summary>The side of a mail that goes to a member of staff; its person is their user name.</summary>
    public const string Staff = "staff";

    private const string Columns = "id, template, side, person, match_id, link_id, state, created_at, due_at, attempts, sent_at, last_error";

    /// <summary>Queues a mail in the transaction of the change it tells of. The same mail about the same thing is queued once.</summary>
    public static Task QueueAsync(WriteScope scope, string template, string side, string person, string matchId, string? linkId, DateTimeOffset now) =>
        QueueAsync(scope, template, (side, person), matchId, linkId, occasion: linkId, now);

    /// <summary>The same without a link: a mail of a change to a match, which can come about more than once.</summary>
    /// <param name="scope">The transaction of the change.</param>
    /// <param name="template">Which mail.</param>
    /// <param name="to">The side and the id of the person.</param>
    /// <param name="match">The match and its version before the change.</param>
    /// <param name="now">When.</param>
    public static Task QueueAsync(WriteScope scope, string template, (string Side, string Person) to, (string Id, int Version) match, DateTimeOffset now) =>
        QueueAsync(scope, template, to, match.Id, linkId: null, match.Version.ToString(CultureInfo.InvariantCulture), now);

    private static Task<int> QueueAsync(
        WriteScope scope, string template, (string Side, string Person) to, string matchId, string? linkId, string? occasion, DateTimeOffset now) =>
        scope.Connection.ExecuteAsync(
            """
            INSERT INTO messages (id, template, side, person, match_id, link_id, dedupe_key, state, created_at, due_at)
            VALUES (@id, @template, @side, @person, @matchId, @linkId, @dedupe, 'pending', @now, @now)
            ON CONFLICT (dedupe_key) DO NOTHING
            """,
            new
            {
                id = NewId.For("mail"),
                template,
                side = to.Side,
                person = to.Person,
                matchId,
                linkId,
                dedupe = $"{template}|{to.Side}|{to.Person}|{matchId}|{occasion}",
                now,
            },
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

    /// <summary>Queues a mail that carries a link and is about no match.</summary>
    public static Task QueueWithLinkAsync(WriteScope scope, string template, string side, string person, string linkId, DateTimeOffset now) =>
        scope.Connection.ExecuteAsync(
            """
            INSERT INTO messages (id, template, side, person, link_id, dedupe_key, state, created_at, due_at)
            VALUES (@id, @template, @side, @person, @linkId, @dedupe, 'pending', @now, @now)
            ON CONFLICT (dedupe_key) DO NOTHING
            """,
            new { id = NewId.For("mail"), template, side, person, linkId, dedupe = $"{template}|{side}|{person}|{linkId}", now },
            scope.Transaction);

    /// <summary>Takes the next due mails for one sender, the longest due first; a lease that ran out is free again.</summary>
    public Task<IReadOnlyList<Message>> ClaimAsync(string owner, DateTimeOffset now, int most) =>
        database.WriteAsync<IReadOnlyList<Message>>(async scope => [.. (await scope.Connection.QueryAsync<Message>(
            $"""
            UPDATE messages SET state = 'sending', owner = @owner, lease_until = @until
            WHERE id IN (
                SELECT id FROM messages
                WHERE ((state = 'pending' AND due_at <= @now) OR (state = 'sending' AND lease_until < @now)) AND {ContactStops.IsNotStopped}
                ORDER BY due_at, id LIMIT @most {scope.Dialect.SkipLocked})
              AND ((state = 'pending' AND due_at <= @now) OR lease_until < @now)
            RETURNING {Columns}
            """,
            new { owner, now, until = now + settings.Value.Lease, most },
            scope.Transaction)).OrderBy(message => message.DueAt).ThenBy(message => message.Id, StringComparer.Ordinal)]);

    /// <summary>Makes sure, right before a mail is handed over, that it is still this sender's and may leave, and counts the try.</summary>
    public Task<bool> HoldAsync(string id, string owner, DateTimeOffset now) => database.WriteAsync(async scope => await scope.Connection.ExecuteAsync(
        $"UPDATE messages SET lease_until = @until, attempts = attempts + 1 WHERE id = @id AND owner = @owner AND state = 'sending' AND {ContactStops.IsNotStopped}",
        new { id, owner, until = now + settings.Value.Lease },
        scope.Transaction) == 1);

    /// <summary>A mail reached an end: sent, dead, call or withdrawn. Since when it cannot be sent is the first day on which that was so.</summary>
    public Task CloseAsync(string id, string owner, string state, (DateTimeOffset At, DateOnly On) now, string? error = null) =>
        database.WriteAsync(scope => scope.Connection.ExecuteAsync(
            """
            UPDATE messages SET state = @state, owner = NULL, lease_until = NULL, last_error = @error,
                sent_at = CASE WHEN @state = 'sent' THEN @At ELSE sent_at END,
                unsent_on = CASE WHEN @state IN ('dead', 'call') THEN COALESCE(unsent_on, @On) ELSE unsent_on END
            WHERE id = @id AND owner = @owner
            """,
            new { id, owner, state, now.At, now.On, error },
            scope.Transaction));

    public Task TryLaterAsync(string id, string owner, int attempts, DateTimeOffset again, string error) =>
        database.WriteAsync(scope => scope.Connection.ExecuteAsync(
            """
            UPDATE messages SET state = 'pending', owner = NULL, lease_until = NULL, attempts = @attempts, due_at = @again, last_error = @error
            WHERE id = @id AND owner = @owner
            """,
            new { id, owner, attempts, again, error },
            scope.Transaction));

    /// <summary>Gives back what a sender claimed and did not get to; its place in the order and its tries stay.</summary>
    public Task ReleaseAsync(string owner, string? why) => database.WriteAsync(scope => scope.Connection.ExecuteAsync(
        """
        UPDATE messages SET state = 'pending', owner = NULL, lease_until = NULL, last_error = COALESCE(@why, last_error)
        WHERE owner = @owner AND state = 'sending'
        """,
        new { owner, why },
        scope.Transaction));

    /// <summary>Mails that were tried, did not go for a reason of the server's or the machine's, and wait; null if none has waited since the moment.</summary>
    public async Task<StalledMails?> StalledAsync(DateTimeOffset since)
    {
        var tried = await database.ReadAsync(connection => connection.QueryAsync<Message>(
            $"SELECT {Columns} FROM messages WHERE state = 'pending' AND last_error IS NOT NULL ORDER BY created_at, id"));
        var waiting = tried.Where(mail => CarryFailures.IsOfAll(mail.LastError!)).ToList();
        return waiting is [var oldest, ..] && oldest.CreatedAt <= since ? new StalledMails(waiting.Count, oldest.CreatedAt, oldest.LastError!) : null;
    }

    public Task<Message?> FindAsync(string id) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<Message>($"SELECT {Columns} FROM messages WHERE id = @id", new { id }));

    /// <summary>The newest mails first.</summary>
    public Task<IReadOnlyList<Message>> RecentAsync(int most) => database.ReadAsync<IReadOnlyList<Message>>(async connection =>
        (await connection.QueryAsync<Message>($"SELECT {Columns} FROM messages ORDER BY created_at DESC, id LIMIT @most", new { most })).AsList());
}
