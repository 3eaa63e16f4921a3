using Dapper;
using Matching.Database;

namespace Matching.Surveys;

/// <summary>Answers given, by match, and whether a survey was answered.</summary>
public sealed class SurveyStore(MatchingDatabase database)
{
    private const string Columns = "match_id, respondent, wave, question, answer AS value, answered_on, text_version";

    public Task<IReadOnlyList<Answer>> OfMatchAsync(string matchId) => database.ReadAsync<IReadOnlyList<Answer>>(async connection =>
        (await connection.QueryAsync<Answer>(
            $"""
            SELECT {Columns} FROM answers
            WHERE match_id = @matchId ORDER BY answered_on, {database.Dialect.Ordinal("wave")}, {database.Dialect.Ordinal("question")}
            """,
            new { matchId })).AsList());

    /// <summary>What participants of a programme answered about their satisfaction after the start, in the order in which it counts: the last is the latest.</summary>
    public Task<IReadOnlyList<Answer>> SatisfactionAsync(string programme) => database.ReadAsync<IReadOnlyList<Answer>>(async connection =>
    [
        .. (await connection.QueryAsync<Answer>(
            $"""
            SELECT a.match_id, a.respondent, a.wave, a.question, a.answer AS value, a.answered_on FROM answers a JOIN matches m ON m.id = a.match_id
            WHERE m.programme = @programme AND a.respondent = '{Sides.Participant}' AND a.question = '{Questions.Satisfaction}' AND a.wave <> '{Waves.Start}'
            """,
            new { programme })).OrderBy(answer => answer.AnsweredOn).ThenBy(answer => Waves.PlaceOf(answer.Wave)),
    ]);

    public static async Task<bool> IsAnsweredAsync(WriteScope scope, string matchId, string respondent, string wave) =>
        await scope.Connection.ExecuteScalarAsync<long>(
            """
            SELECT (SELECT count(*) FROM answers WHERE match_id = @matchId AND respondent = @respondent AND wave = @wave)
                + (SELECT count(*) FROM survey_responses WHERE match_id = @matchId AND respondent = @respondent AND wave = @wave)
            """,
            new { matchId, respondent, wave },
            scope.Transaction) > 0;

    public static Task SaveAsync(WriteScope scope, IEnumerable<Answer> answers) => scope.Connection.ExecuteAsync(
        """
        INSERT INTO answers (match_id, respondent, wave, question, answer, answered_on, text_version)
        VALUES (@MatchId, @Respondent, @Wave, @Question, @Value, @AnsweredOn, @TextVersion)
        ON CONFLICT (match_id, respondent, wave, question, answered_on) DO UPDATE SET answer = excluded.answer, text_version = excluded.text_version
        """,
        answers,
        scope.Transaction);
}
