using Dapper;
using Matching.Database;

namespace Matching.Suggestions.Ranking.Objections;

/// <summary>Who does not want a learned model to look at them.</summary>
public sealed class ObjectionStore(MatchingDatabase database)
{
    /// <summary>Ids of all who objected, of one side.</summary>
    /// <param name="side">One of <see cref="Sides"/>.</param>
    public Task<IReadOnlySet<string>> OfAsync(string side) => database.ReadAsync<IReadOnlySet<string>>(async connection =>
        (await connection.QueryAsync<string>("SELECT person_id FROM ranking_objections WHERE side = @side", new { side })).ToHashSet(StringComparer.Ordinal));

    /// <param name="side">One of <see cref="Sides"/>.</param>
    /// <param name="id">The person's.</param>
    public Task<Objection?> FindAsync(string side, string id) => database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<Objection>(
        "SELECT objected_on, noted_by FROM ranking_objections WHERE side = @side AND person_id = @id", new { side, id }));

    /// <returns>False if it stood there before.</returns>
    public static async Task<bool> AddAsync(WriteScope scope, string side, string id, Change change) => await scope.Connection.ExecuteAsync(
        """
        INSERT INTO ranking_objections (side, person_id, objected_on, noted_by) VALUES (@side, @id, @On, @Who)
        ON CONFLICT (side, person_id) DO NOTHING
        """,
        new { side, id, change.On, change.Who },
        scope.Transaction) == 1;

    /// <returns>False if there was none.</returns>
    public static async Task<bool> RemoveAsync(WriteScope scope, string side, string id) => await scope.Connection.ExecuteAsync(
        "DELETE FROM ranking_objections WHERE side = @side AND person_id = @id", new { side, id }, scope.Transaction) == 1;
}
