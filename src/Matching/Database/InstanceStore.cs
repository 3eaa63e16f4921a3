using Dapper;

namespace Matching.Database;

/// <summary>A few facts about this instance, by name.</summary>
public sealed class InstanceStore(MatchingDatabase database)
{
    public Task<string?> FindAsync(string name) => database.ReadAsync(connection =>
        connection.ExecuteScalarAsync<string?>("SELECT value FROM instance WHERE name = @name", new { name }));

    public static Task SetAsync(WriteScope scope, string name, string value) => scope.Connection.ExecuteAsync(
        """
        INSERT INTO instance (name, value) VALUES (@name, @value)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        """,
        new { name, value },
        scope.Transaction);
}
