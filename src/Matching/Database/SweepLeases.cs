using Dapper;
using Microsoft.Extensions.Options;

namespace Matching.Database;

/// <summary>
/// One row a sweep says who runs it now and until when, so that several instances never run the same one at once. Its heartbeat is the last
/// sign that it works: a run that ended well, or one that still goes on. A run that fails leaves none.
/// </summary>
public sealed class SweepLeases(MatchingDatabase database, TimeProvider clock, IOptions<SweepSettings> settings)
{
    public Task<bool> TakeAsync(string name, string owner, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        return database.WriteAsync(
            async scope =>
            {
                await scope.Connection.ExecuteAsync(
                    "INSERT INTO sweeps (name) VALUES (@name) ON CONFLICT (name) DO NOTHING", new { name }, scope.Transaction);
                return await scope.Connection.ExecuteScalarAsync<string?>(
                    """
                    UPDATE sweeps SET owner = @owner, lease_until = @until
                    WHERE name = @name AND (owner IS NULL OR lease_until < @now)
                    RETURNING owner
                    """,
                    new { name, owner, now, until = now + settings.Value.Lease },
                    scope.Transaction) is not null;
            },
            cancel);
    }

    /// <returns>False if the lease has gone to another owner.</returns>
    public Task<bool> RenewAsync(string name, string owner)
    {
        var now = clock.GetUtcNow();
        return database.WriteAsync(async scope => await scope.Connection.ExecuteAsync(
            "UPDATE sweeps SET lease_until = @until, heartbeat = @now WHERE name = @name AND owner = @owner",
            new { name, owner, now, until = now + settings.Value.Lease },
            scope.Transaction) == 1);
    }

    /// <param name="name">The sweep.</param>
    /// <param name="owner">Who ran it.</param>
    /// <param name="result">How it ended; null if it did not end well.</param>
    public Task GiveBackAsync(string name, string owner, string? result) => database.WriteAsync(scope => scope.Connection.ExecuteAsync(
        """
        UPDATE sweeps SET owner = NULL, lease_until = NULL, last_result = COALESCE(@result, 'interrupted'),
            heartbeat = CASE WHEN CAST(@result AS text) IS NULL THEN heartbeat ELSE @now END
        WHERE name = @name AND owner = @owner
        """,
        new { name, owner, result, now = clock.GetUtcNow() },
        scope.Transaction));

    /// <summary>The sign of a sweep that takes no lease as a whole.</summary>
    public Task BeatAsync(string name, string? result) => database.WriteAsync(scope => scope.Connection.ExecuteAsync(
        """
        INSERT INTO sweeps (name, heartbeat, last_result) VALUES (@name, @now, @result)
        ON CONFLICT (name) DO UPDATE SET heartbeat = excluded.heartbeat, last_result = COALESCE(excluded.last_result, sweeps.last_result)
        """,
        new { name, result, now = clock.GetUtcNow() },
        scope.Transaction));

    /// <summary>When each sweep that ever worked last did.</summary>
    public Task<IReadOnlyDictionary<string, DateTimeOffset>> HeartbeatsAsync() => database.ReadAsync<IReadOnlyDictionary<string, DateTimeOffset>>(
        async connection => (await connection.QueryAsync<(string Name, DateTimeOffset Heartbeat)>(
            "SELECT name, heartbeat FROM sweeps WHERE heartbeat IS NOT NULL")).ToDictionary(row => row.Name, row => row.Heartbeat, StringComparer.Ordinal));
}
