using Dapper;
using Matching.Database;
using Matching.Messages;

namespace Matching.Surveys.Asking;

/// <summary>Invitations and reminders by match, side and wave.</summary>
public sealed class InvitationStore(MatchingDatabase database)
{
    private const string Columns = "match_id, respondent, wave, due_on, invited_on, link_id, state, decided_by, reason";

    /// <summary>A condition on an invitation i and its link l: nobody can use it any more, and nobody has.</summary>
    internal const string IsCutOff = $"i.state = 'invited' AND {Links.IsCutOff}";

    public Task<IReadOnlyList<Invitation>> OfMatchAsync(string matchId) => database.ReadAsync<IReadOnlyList<Invitation>>(async connection =>
        (await connection.QueryAsync<Invitation>($"SELECT {Columns} FROM survey_invitations WHERE match_id = @matchId ORDER BY due_on", new { matchId })).AsList());

    public static Task<Invitation?> FindAsync(WriteScope scope, string matchId, string respondent, string wave) =>
        scope.Connection.QuerySingleOrDefaultAsync<Invitation>(
            $"SELECT {Columns} FROM survey_invitations WHERE match_id = @matchId AND respondent = @respondent AND wave = @wave",
            new { matchId, respondent, wave },
            scope.Transaction);

    /// <summary>Adds it, or takes the place of one whose link was closed while contact was stopped.</summary>
    /// <returns>False if something was done about this survey before: a second sweep does nothing.</returns>
    public static async Task<bool> AddAsync(WriteScope scope, Invitation invitation)
    {
        await scope.Connection.ExecuteAsync(
            $"""
            DELETE FROM survey_reminders WHERE match_id = @MatchId AND respondent = @Respondent AND wave = @Wave
              AND EXISTS (SELECT 1 FROM survey_invitations i JOIN links l ON l.id = i.link_id
                          WHERE i.match_id = @MatchId AND i.respondent = @Respondent AND i.wave = @Wave AND {IsCutOff})
            """,
            invitation,
            scope.Transaction);
        return await WriteAsync(scope, invitation);
    }

    private static async Task<bool> WriteAsync(WriteScope scope, Invitation invitation) => await scope.Connection.ExecuteAsync(
        $"""
        INSERT INTO survey_invitations (match_id, respondent, wave, due_on, invited_on, link_id, state, decided_by, reason)
        VALUES (@MatchId, @Respondent, @Wave, @DueOn, @InvitedOn, @LinkId, @State, @DecidedBy, @Reason)
        ON CONFLICT (match_id, respondent, wave) DO UPDATE SET due_on = excluded.due_on, invited_on = excluded.invited_on, link_id = excluded.link_id, state = excluded.state,
            decided_by = excluded.decided_by, reason = excluded.reason
        WHERE survey_invitations.state = 'invited'
          AND EXISTS (SELECT 1 FROM links l WHERE l.id = survey_invitations.link_id AND {Links.IsCutOff})
        """,
        invitation,
        scope.Transaction) == 1;

    /// <returns>False if this reminder was sent before.</returns>
    public static async Task<bool> AddReminderAsync(WriteScope scope, DueReminder reminder, DateOnly remindedOn) => await scope.Connection.ExecuteAsync(
        """
        INSERT INTO survey_reminders (match_id, respondent, wave, number, reminded_on)
        VALUES (@MatchId, @Respondent, @Wave, @Number, @remindedOn)
        ON CONFLICT (match_id, respondent, wave, number) DO NOTHING
        """,
        new { reminder.MatchId, reminder.Respondent, reminder.Wave, reminder.Number, remindedOn },
        scope.Transaction) == 1;
}
