using Dapper;
using Matching.Database;

namespace Matching.Messages;

/// <summary>A mail that did not go out by itself and that nobody has seen to yet.</summary>
public sealed record UnsentMail
{
    public required string Id { get; init; }

    /// <summary>call (nobody to mail to) or dead (could not be sent).</summary>
    public required string State { get; init; }
    public required string Template { get; init; }
    public required string Side { get; init; }

    /// <summary>The id of the participant or volunteer.</summary>
    public required string Person { get; init; }
    public string? MatchId { get; init; }
    public string? LinkId { get; init; }

    /// <summary>When it was queued.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The casework day since which it cannot be sent; null of one that was given up before that was kept.</summary>
    public DateOnly? UnsentOn { get; init; }
    public int Attempts { get; init; }
    public string? LastError { get; init; }
}

/// <summary>
/// Whom to call, and which mails could not be sent: each until it is settled by hand or sent again, or its link is used, withdrawn or expired,
/// when there is nothing left to tell.
/// </summary>
public sealed class UnsentMails(MatchingDatabase database, Clocks clocks)
{
    /// <summary>Those of one match, the newest first; the same thing to the same person once.</summary>
    public async Task<IReadOnlyList<UnsentMail>> OfMatchAsync(string matchId) =>
    [
        .. (await ListAsync()).Where(mail => mail.MatchId == matchId).Reverse().DistinctBy(mail => mail.LinkId ?? mail.Id, StringComparer.Ordinal),
    ];

    /// <summary>The longest waiting first.</summary>
    public Task<IReadOnlyList<UnsentMail>> ListAsync() => database.ReadAsync<IReadOnlyList<UnsentMail>>(async connection =>
        (await connection.QueryAsync<UnsentMail>(
            """
            SELECT m.id, m.state, m.template, m.side, m.person, m.match_id, m.link_id, m.created_at, m.unsent_on, m.attempts, m.last_error
            FROM messages m LEFT JOIN links l ON l.id = m.link_id
            WHERE m.state IN ('call', 'dead') AND m.settled_at IS NULL
              AND (l.id IS NULL OR (l.used_at IS NULL AND l.revoked_at IS NULL AND l.expires_at > @now))
            ORDER BY m.created_at, m.id
            """,
            new { now = clocks.System.GetUtcNow() })).AsList());
}
