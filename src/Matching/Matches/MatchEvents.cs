using Dapper;
using Matching.Database;

namespace Matching.Matches;

/// <summary>The pauses, planned ends and reopenings of a match, in their order.</summary>
public sealed class MatchEvents(MatchingDatabase database)
{
    public Task<IReadOnlyList<MatchEvent>> OfMatchAsync(string match) => database.ReadAsync<IReadOnlyList<MatchEvent>>(async connection =>
        (await connection.QueryAsync<MatchEvent>(
            "SELECT step, on_day, who, details FROM match_events WHERE match_id = @match ORDER BY version, step", new { match })).AsList());

    /// <param name="scope">The transaction of the step.</param>
    /// <param name="before">The match as it was before the step, whose version orders the events.</param>
    /// <param name="step">One of the steps of <see cref="MatchEvent"/>.</param>
    /// <param name="on">The day of it.</param>
    /// <param name="who">Who did it.</param>
    /// <param name="details">A reason's code or a day.</param>
    internal static Task WriteAsync(WriteScope scope, Match before, string step, DateOnly on, string who, string? details = null) =>
        scope.Connection.ExecuteAsync(
            """
            INSERT INTO match_events (match_id, version, step, on_day, who, details)
            VALUES (@Id, @Version, @step, @on, @who, @details)
            """,
            new { before.Id, before.Version, step, on, who, details },
            scope.Transaction);
}
