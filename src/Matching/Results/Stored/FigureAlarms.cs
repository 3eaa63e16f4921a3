using Dapper;
using Matching.Audit;
using Matching.Database;

namespace Matching.Results.Stored;

/// <summary>A recount that did not agree with what was stored.</summary>
public sealed record FigureAlarm
{
    public required string Id { get; init; }
    public required int Year { get; init; }

    /// <summary>The day of the figures.</summary>
    public required DateOnly AsOf { get; init; }
    public required DateTimeOffset FoundAt { get; init; }

    /// <summary>Each code that differed, with the stored counts and those of the recount. No people.</summary>
    public required string What { get; init; }
}

/// <summary>Mismatches that no administrator has looked at yet. Their rows stay for good.</summary>
public sealed class FigureAlarms(MatchingDatabase database)
{
    public Task<IReadOnlyList<FigureAlarm>> UnseenAsync(CancellationToken cancel = default) => database.ReadAsync<IReadOnlyList<FigureAlarm>>(
        async connection => (await connection.QueryAsync<FigureAlarm>(
            "SELECT id, year, as_of, found_at, what FROM figure_alarms WHERE seen_at IS NULL ORDER BY found_at, year")).AsList(),
        cancel);

    public static Task RaiseAsync(WriteScope scope, FigureAlarm alarm) => scope.Connection.ExecuteAsync(
        "INSERT INTO figure_alarms (id, year, as_of, found_at, what) VALUES (@Id, @Year, @AsOf, @FoundAt, @What)", alarm, scope.Transaction);

    /// <summary>An administrator has looked at it.</summary>
    /// <returns>False if somebody had before.</returns>
    public Task<bool> SeenAsync(string id, Change change) => database.WriteAsync(async scope =>
    {
        var isFirst = await scope.Connection.ExecuteAsync(
            "UPDATE figure_alarms SET seen_at = @At, seen_by = @Who WHERE id = @id AND seen_at IS NULL", new { id, change.At, change.Who }, scope.Transaction) == 1;
        if (isFirst)
        {
            await AuditLog.WriteAsync(scope, change, "figures.alarm_seen", id, null);
        }

        return isFirst;
    });
}
