using Dapper;
using Matching.Database;

namespace Matching.Surveys.Asking;

/// <summary>Invitations whose link still works and whose survey nobody has answered, of matches that are neither paused nor stopped.</summary>
public sealed class ReminderStore(MatchingDatabase database)
{
    private const string StillOpen =
        """
        i.state = 'invited' AND l.used_at IS NULL AND l.revoked_at IS NULL AND l.expires_at > @now
          AND NOT EXISTS (SELECT 1 FROM answers a WHERE a.match_id = i.match_id AND a.respondent = i.respondent AND a.wave = i.wave)
          AND EXISTS (SELECT 1 FROM matches m WHERE m.id = i.match_id AND (m.paused_until IS NULL OR m.paused_until <= @today))
          AND NOT EXISTS (SELECT 1 FROM contact_stops c WHERE c.match_id = i.match_id)
        """;

    /// <summary>Those invited between two days, both included.</summary>
    public Task<IReadOnlyList<DueReminder>> UnansweredAsync(DateOnly from, DateOnly to, DateOnly today, DateTimeOffset now) =>
        database.ReadAsync<IReadOnlyList<DueReminder>>(async connection => (await connection.QueryAsync<DueReminder>(
            $"""
            SELECT i.match_id, i.respondent, i.wave, i.link_id, l.person, i.invited_on,
                (SELECT count(*) FROM survey_reminders r WHERE r.match_id = i.match_id AND r.respondent = i.respondent AND r.wave = i.wave) AS sent,
                (SELECT MAX(r.reminded_on) FROM survey_reminders r WHERE r.match_id = i.match_id AND r.respondent = i.respondent AND r.wave = i.wave) AS last_on
            FROM survey_invitations i JOIN links l ON l.id = i.link_id
            WHERE i.invited_on BETWEEN @from AND @to AND {StillOpen}
            ORDER BY i.invited_on, {database.Dialect.Ordinal("i.match_id")}, i.respondent
            """,
            new { from, to, today, now })).AsList());

    public static async Task<bool> IsUnansweredAsync(WriteScope scope, DueReminder reminder, DateOnly today, DateTimeOffset now) =>
        await scope.Connection.ExecuteScalarAsync<long>(
            $"""
            SELECT count(*) FROM survey_invitations i JOIN links l ON l.id = i.link_id
            WHERE i.match_id = @MatchId AND i.respondent = @Respondent AND i.wave = @Wave AND {StillOpen}
            """,
            new { reminder.MatchId, reminder.Respondent, reminder.Wave, today, now },
            scope.Transaction) == 1;
}
