using Dapper;

namespace Matching.Database;

/// <summary>How often some tables were written to. Triggers count, so that no write of any process is missed.</summary>
public sealed class ChangeCounts(MatchingDatabase database)
{
    /// <summary>Rises with every committed write to one of the tables, and is never the same again.</summary>
    public Task<long> OfAsync(params string[] tables) => database.ReadAsync(connection => connection.ExecuteScalarAsync<long>(
        $"SELECT CAST(COALESCE(SUM(count), 0) AS bigint) FROM change_counts WHERE {database.Dialect.OneOf("what", "@tables")}", new { tables }));
}
