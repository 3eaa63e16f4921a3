using Dapper;
using Matching.Database;

namespace Matching.Surveys;

/// <summary>Invitations sent and answers given.</summary>
public sealed class SurveyStore(MatchingDatabase database)
{
    public Task<IReadOnlyList<Answer>> AnswersAsync() => QueryAsync(
        "SELECT match_id, respondent, wave, question, answer AS value, answered_on FROM answers", new { });

    public Task<IReadOnlyList<Answer>> OfMatchAsync(string matchId) => QueryAsync(
        $"""
        SELECT match_id, respondent, wave, question, answer AS value, answered_on FROM answers
        WHERE match_id = @matchId ORDER BY answered_on, {database.Dialect.Ordinal("wave")}, {database.Dialect.Ordinal("question")}
        """,
        new { matchId });

    /// <summary>What is invited to or already answered, as (match, respondent, wave).</summary>
    public Task<IReadOnlySet<(string Match, string Respondent, string Wave)>> CoveredAsync() =>
        database.ReadAsync<IReadOnlySet<(string, string, string)>>(async connection =>
            (await connection.QueryAsync<(string, string, string)>(
                """
                SELECT match_id, respondent, wave FROM survey_invitations
                UNION SELECT match_id, respondent, wave FROM answers
                """)).ToHashSet());

    /// <returns>False if this survey was invited to before: a second sweep does nothing.</returns>
    public static async Task<bool> InviteAsync(
        WriteScope scope, string matchId, string respondent, string wave, DateOnly dueOn, DateOnly invitedOn, string linkId) =>
        await scope.Connection.ExecuteAsync(
            """
            INSERT INTO survey_invitations (match_id, respondent, wave, due_on, invited_on, link_id)
            VALUES (@matchId, @respondent, @wave, @dueOn, @invitedOn, @linkId)
            ON CONFLICT (match_id, respondent, wave) DO NOTHING
            """,
            new { matchId, respondent, wave, dueOn, invitedOn, linkId },
            scope.Transaction) == 1;

    public static Task SaveAsync(WriteScope scope, IEnumerable<Answer> answers) => scope.Connection.ExecuteAsync(
        """
        INSERT INTO answers (match_id, respondent, wave, question, answer, answered_on)
        VALUES (@MatchId, @Respondent, @Wave, @Question, @Value, @AnsweredOn)
        ON CONFLICT (match_id, respondent, wave, question, answered_on) DO UPDATE SET answer = excluded.answer
        """,
        answers,
        scope.Transaction);

    private Task<IReadOnlyList<Answer>> QueryAsync(string sql, object values) => database.ReadAsync<IReadOnlyList<Answer>>(async connection =>
        (await connection.QueryAsync<Answer>(sql, values)).AsList());
}
