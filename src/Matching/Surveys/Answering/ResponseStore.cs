using Dapper;
using Matching.Database;

namespace Matching.Surveys.Answering;

/// <summary>Surveys that were sent in, and people's own words.</summary>
public sealed class ResponseStore(MatchingDatabase database)
{
    public Task<IReadOnlyList<Response>> OfMatchAsync(string matchId) => database.ReadAsync<IReadOnlyList<Response>>(async connection =>
        (await connection.QueryAsync<Response>(
            "SELECT match_id, respondent, wave, given_on, how, recorded_by, words FROM survey_responses WHERE match_id = @matchId ORDER BY given_on, respondent",
            new { matchId })).AsList());

    /// <returns>False if this survey was sent in before.</returns>
    public static async Task<bool> AddAsync(WriteScope scope, Response response) => await scope.Connection.ExecuteAsync(
        """
        INSERT INTO survey_responses (match_id, respondent, wave, given_on, how, recorded_by, words)
        VALUES (@MatchId, @Respondent, @Wave, @GivenOn, @How, @RecordedBy, @Words)
        ON CONFLICT (match_id, respondent, wave) DO NOTHING
        """,
        response,
        scope.Transaction) == 1;
}
