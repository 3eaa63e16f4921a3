using Dapper;

namespace Matching.Database;

/// <summary>One row a sweep says who runs it now and until when, so that several instances never run the same one at once.</summary>
public sealed class SweepLeases(MatchingDatabase database, TimeProvider clock)
{
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(5);

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
                    UPDATE sweeps SET owner = @owner, lease_until = @until, heartbeat = @now
                    WHERE name = @name AND (owner IS NULL OR lease_until < @now)
                    RETURNING owner
                    """,
                    new { name, owner, now, until = now + Length },
                    scope.Transaction) is not null;
            },
            cancel);
    }

    public Task GiveBackAsync(string name, string owner, string result) => database.WriteAsync(scope => scope.Connection.ExecuteAsync(
        "UPDATE sweeps SET owner = NULL, lease_until = NULL, heartbeat = @now, last_result = @result WHERE name = @name AND owner = @owner",
        new { name, owner, result, now = clock.GetUtcNow() },
        scope.Transaction));
}
