using Dapper;
using Matching.Database;

namespace Matching.Suggestions.SetAside;

/// <summary>Which candidates were set aside for whom.</summary>
public sealed class SetAsideStore(MatchingDatabase database)
{
    /// <summary>The candidates set aside for one participant, the latest first.</summary>
    public Task<IReadOnlyList<CandidateSetAside>> ForAsync(string participant) => database.ReadAsync<IReadOnlyList<CandidateSetAside>>(async connection =>
        (await connection.QueryAsync<CandidateSetAside>(
            $"""
            SELECT volunteer_id, reason, dismissed_by, dismissed_on FROM dismissed_candidates
            WHERE participant_id = @participant ORDER BY dismissed_on DESC, {database.Dialect.Ordinal("volunteer_id")}
            """,
            new { participant })).AsList());

    /// <summary>
    /// Pairs that nothing may put together by itself: those kept apart and those set aside. For rounds, scores and the walk of loads;
    /// a caseworker who asks for somebody set aside by hand may still propose them.
    /// </summary>
    public Task<IReadOnlySet<(string Participant, string Volunteer)>> NotToBePairedAsync(string programme) =>
        database.ReadAsync<IReadOnlySet<(string, string)>>(async connection =>
            (await connection.QueryAsync<(string, string)>(
                """
                SELECT e.participant_id, e.volunteer_id
                FROM excluded_pairs e JOIN participants p ON p.id = e.participant_id
                WHERE p.programme = @programme
                UNION
                SELECT d.participant_id, d.volunteer_id
                FROM dismissed_candidates d JOIN participants p ON p.id = d.participant_id
                WHERE p.programme = @programme
                """,
                new { programme })).ToHashSet());

    public static async Task<bool> HoldsAsync(WriteScope scope, string participant, string volunteer) =>
        await scope.Connection.ExecuteScalarAsync<long>(
            "SELECT count(*) FROM dismissed_candidates WHERE participant_id = @participant AND volunteer_id = @volunteer",
            new { participant, volunteer },
            scope.Transaction) > 0;

    public static async Task<bool> AddAsync(WriteScope scope, string participant, string volunteer, Change change) =>
        await scope.Connection.ExecuteAsync(
            """
            INSERT INTO dismissed_candidates (participant_id, volunteer_id, reason, dismissed_by, dismissed_on)
            VALUES (@participant, @volunteer, @Why, @Who, @On)
            ON CONFLICT DO NOTHING
            """,
            new { participant, volunteer, change.Why, change.Who, change.On },
            scope.Transaction) == 1;

    public static async Task<bool> RemoveAsync(WriteScope scope, string participant, string volunteer) =>
        await scope.Connection.ExecuteAsync(
            "DELETE FROM dismissed_candidates WHERE participant_id = @participant AND volunteer_id = @volunteer",
            new { participant, volunteer },
            scope.Transaction) == 1;
}
