using Dapper;
using Matching.Database;
using Matching.Messages;

namespace Matching.FollowUps.Cases;

/// <summary>The mails of a case: that they were sent and what about, never what they said. Mails to staff name no match and are not among them.</summary>
public sealed class CaseMails(MatchingDatabase database)
{
    public Task<IReadOnlyList<Message>> OfParticipantAsync(string participant) => database.ReadAsync<IReadOnlyList<Message>>(async connection =>
        (await connection.QueryAsync<Message>(
            """
            SELECT g.id, g.template, g.side, g.person, g.match_id, g.state, g.created_at, g.due_at, g.attempts, g.sent_at
            FROM messages g JOIN matches m ON m.id = g.match_id
            WHERE m.participant_id = @participant ORDER BY g.created_at, g.id
            """,
            new { participant })).AsList());
}
