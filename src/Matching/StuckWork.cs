using Dapper;
using Matching.Database;

namespace Matching;

/// <summary>A piece of due work that failed and waits to be tried again, or is given up. The piece is named by ids only.</summary>
public sealed record StuckPiece
{
    public required string Sweep { get; init; }
    public required string Piece { get; init; }
    public int Failures { get; init; }

    /// <summary>The kind of the last error: never its words.</summary>
    public required string LastError { get; init; }
    public DateTimeOffset FailedAt { get; init; }
    public DateTimeOffset AgainAt { get; init; }
    public DateTimeOffset? GivenUpAt { get; init; }
}

/// <summary>Pieces of due work that failed, for every sweep.</summary>
public sealed class StuckWork(MatchingDatabase database, Clocks clocks)
{
    private const string Columns = "sweep, piece, failures, last_error, failed_at, again_at, given_up_at";

    /// <summary>Eight tries over about four hours.</summary>
    public static readonly RetryPace Pace = new(TimeSpan.FromMinutes(2), TimeSpan.FromHours(2), Most: 8);

    public Task<IReadOnlyDictionary<string, StuckPiece>> OfAsync(string sweep) => database.ReadAsync<IReadOnlyDictionary<string, StuckPiece>>(async connection =>
        (await connection.QueryAsync<StuckPiece>($"SELECT {Columns} FROM stuck_work WHERE sweep = @sweep", new { sweep }))
            .ToDictionary(stuck => stuck.Piece, StringComparer.Ordinal));

    /// <summary>What is not tried again until somebody says so, the oldest first.</summary>
    public Task<IReadOnlyList<StuckPiece>> GivenUpAsync() => database.ReadAsync<IReadOnlyList<StuckPiece>>(async connection =>
        (await connection.QueryAsync<StuckPiece>($"SELECT {Columns} FROM stuck_work WHERE given_up_at IS NOT NULL ORDER BY given_up_at, sweep, piece")).AsList());

    public bool MustWait(StuckPiece stuck) => stuck.GivenUpAt is not null || stuck.AgainAt > clocks.System.GetUtcNow();

    /// <returns>Whether it is given up now.</returns>
    public async Task<bool> FailedAsync(string sweep, string piece, int failures, string error)
    {
        var now = clocks.System.GetUtcNow();
        DateTimeOffset? givenUpAt = failures >= Pace.Most ? now : null;
        await database.WriteAsync(scope => scope.Connection.ExecuteAsync(
            $"""
            INSERT INTO stuck_work ({Columns}) VALUES (@sweep, @piece, @failures, @error, @now, @againAt, @givenUpAt)
            ON CONFLICT (sweep, piece) DO UPDATE SET failures = excluded.failures, last_error = excluded.last_error,
                failed_at = excluded.failed_at, again_at = excluded.again_at, given_up_at = excluded.given_up_at
            """,
            new { sweep, piece, failures, error, now, againAt = now + Pace.After($"{sweep}|{piece}", failures), givenUpAt },
            scope.Transaction));
        return givenUpAt is not null;
    }

    public Task<bool> RemoveAsync(string sweep, string piece) => database.WriteAsync(scope => RemoveAsync(scope, sweep, piece));

    public static async Task<bool> RemoveAsync(WriteScope scope, string sweep, string piece) => await scope.Connection.ExecuteAsync(
        "DELETE FROM stuck_work WHERE sweep = @sweep AND piece = @piece", new { sweep, piece }, scope.Transaction) == 1;
}
