using Dapper;
using Matching.Database;

namespace Matching.Matches.Worries;

/// <summary>Worries. Whoever reads them through here must be on duty.</summary>
public sealed class WorryStore(MatchingDatabase database)
{
    private const string Columns =
        """
        w.id, w.match_id, w.side, w.person, w.writer, w.words, w.callback, w.raised_at, w.raised_on, w.paused_until, w.paused_before, w.outcome,
        w.closed_by, w.closed_at, w.closing_note
        """;

    /// <summary>The open ones, the oldest first.</summary>
    public Task<IReadOnlyList<Worry>> OpenAsync() => QueryAsync("w.outcome IS NULL ORDER BY w.raised_at, w.id");

    /// <summary>The closed ones, the newest first.</summary>
    public Task<IReadOnlyList<Worry>> ClosedAsync(int most) => QueryAsync("w.outcome IS NOT NULL ORDER BY w.closed_at DESC, w.id LIMIT @most", new { most });

    public async Task<Worry?> FindAsync(string id) => (await QueryAsync("w.id = @id", new { id })).SingleOrDefault();

    public static Task<Worry?> FindAsync(WriteScope scope, string id) => scope.Connection.QuerySingleOrDefaultAsync<Worry>(
        $"SELECT {Columns} FROM worries w WHERE w.id = @id {scope.Dialect.ForUpdate}", new { id }, scope.Transaction);

    public static async Task<IReadOnlyList<Worry>> OpenOfVolunteerAsync(WriteScope scope, string volunteer) => (await scope.Connection.QueryAsync<Worry>(
        $"""
        SELECT {Columns} FROM worries w JOIN matches m ON m.id = w.match_id
        WHERE w.outcome IS NULL AND m.volunteer_id = @volunteer ORDER BY w.raised_at, w.id
        """,
        new { volunteer },
        scope.Transaction)).AsList();

    public static Task InsertAsync(WriteScope scope, Worry worry) => scope.Connection.ExecuteAsync(
        """
        INSERT INTO worries (id, match_id, side, person, writer, words, callback, raised_at, raised_on, paused_until, paused_before)
        VALUES (@Id, @MatchId, @Side, @Person, @Writer, @Words, @Callback, @RaisedAt, @RaisedOn, @PausedUntil, @PausedBefore)
        """,
        worry,
        scope.Transaction);

    /// <returns>False if it was closed before.</returns>
    public static async Task<bool> CloseAsync(WriteScope scope, string id, string outcome, string note, Change change) => await scope.Connection.ExecuteAsync(
        "UPDATE worries SET outcome = @outcome, closing_note = @note, closed_by = @Who, closed_at = @At WHERE id = @id AND outcome IS NULL",
        new { id, outcome, note, change.Who, change.At },
        scope.Transaction) == 1;

    private Task<IReadOnlyList<Worry>> QueryAsync(string where, object? values = null) => database.ReadAsync<IReadOnlyList<Worry>>(async connection =>
        (await connection.QueryAsync<Worry>($"SELECT {Columns} FROM worries w WHERE {where}", values)).AsList());
}
