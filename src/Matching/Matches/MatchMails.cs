using Dapper;
using Matching.Database;
using Matching.Messages;

namespace Matching.Matches;

/// <summary>The mails about the matches of some programmes.</summary>
public sealed class MatchMails(MatchingDatabase database)
{
    /// <summary>The newest first.</summary>
    public Task<IReadOnlyList<Message>> RecentAsync(IReadOnlyCollection<string> programmes, int most) =>
        database.ReadAsync<IReadOnlyList<Message>>(async connection => (await connection.QueryAsync<Message>(
            $"""
            SELECT g.id, g.template, g.side, g.person, g.match_id, g.link_id, g.state, g.created_at, g.due_at, g.attempts, g.sent_at, g.last_error
            FROM messages g JOIN matches m ON m.id = g.match_id
            WHERE {database.Dialect.OneOf("m.programme", "@programmes")}
            ORDER BY g.created_at DESC, g.id LIMIT @most
            """,
            new { programmes = programmes.ToArray(), most })).AsList());
}
