using System.Data.Common;
using Dapper;
using Matching.Database;
using Matching.Messages;

namespace Matching.FollowUps;

/// <summary>Questions and logs of matches.</summary>
public sealed class FollowUpStore(MatchingDatabase database)
{
    private const string Columns =
        "f.match_id, f.kind, f.wave, f.side, f.due_on, f.asked_on, f.link_id, f.answer, f.words, f.answered_on, f.answered_by, f.closed_on, f.closed_by, f.left_to, "
        + $"EXISTS (SELECT 1 FROM links l WHERE l.id = f.link_id AND {Links.IsCutOff}) AS is_link_closed";

    private const string MeetingColumns = "g.match_id, g.side, g.on_day, g.kind, g.words, g.written_by, g.written_on";

    /// <summary>How the contact stands in some matches.</summary>
    public async Task<IReadOnlyList<ContactState>> StatesAsync(IReadOnlyList<Matches.Match> matches)
    {
        var ids = database.Dialect.Many(matches.Select(match => match.Id));
        return await database.ReadAtOneMomentAsync(async (connection, transaction) =>
        {
            var asked = (await ReadAsync<FollowUp>(connection, transaction, $"SELECT {Columns} FROM follow_ups f WHERE {OneOf("f.match_id")}", ids)).ToLookup(one => one.MatchId, StringComparer.Ordinal);
            var met = (await ReadAsync<Meeting>(connection, transaction, $"SELECT {MeetingColumns} FROM meetings g WHERE {OneOf("g.match_id")}", ids)).ToLookup(one => one.MatchId, StringComparer.Ordinal);
            var resumed = (await ReadAsync<(string Match, DateOnly On)>(connection, transaction, $"SELECT match_id, MAX(on_day) FROM match_events WHERE step = 'resumed' AND {OneOf("match_id")} GROUP BY match_id", ids))
                .ToDictionary(one => one.Match, one => one.On, StringComparer.Ordinal);
            var stopped = (await ReadAsync<string>(connection, transaction, "SELECT match_id FROM contact_stops", ids)).ToHashSet(StringComparer.Ordinal);
            return matches.Select(match => new ContactState(
                match,
                [.. asked[match.Id]],
                [.. met[match.Id].OrderBy(one => one.OnDay)],
                resumed.TryGetValue(match.Id, out var on) ? on : null,
                stopped.Contains(match.Id))).ToList();
        });
    }

    public async Task<ContactState> StateAsync(Matches.Match match) => (await StatesAsync([match]))[0];

    /// <summary>The same in a transaction that has locked the match.</summary>
    public static async Task<ContactState> StateAsync(WriteScope scope, Matches.Match match) => new(
        match,
        (await scope.Connection.QueryAsync<FollowUp>($"SELECT {Columns} FROM follow_ups f WHERE f.match_id = @Id", match, scope.Transaction)).AsList(),
        (await scope.Connection.QueryAsync<Meeting>($"SELECT {MeetingColumns} FROM meetings g WHERE g.match_id = @Id ORDER BY g.on_day", match, scope.Transaction)).AsList(),
        await scope.Connection.ExecuteScalarAsync<DateOnly?>("SELECT MAX(on_day) FROM match_events WHERE step = 'resumed' AND match_id = @Id", match, scope.Transaction),
        await ContactStops.HoldsAsync(scope, match.Id));

    public Task<FollowUp?> OfLinkAsync(string linkId) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<FollowUp>($"SELECT {Columns} FROM follow_ups f WHERE f.link_id = @linkId", new { linkId }));

    /// <returns>False if it was there before: a second sweep does nothing.</returns>
    public static async Task<bool> InsertAsync(WriteScope scope, FollowUp row) => await scope.Connection.ExecuteAsync(
        """
        INSERT INTO follow_ups (match_id, kind, wave, side, due_on, asked_on, link_id, answer, words, answered_on, answered_by, closed_on, closed_by, left_to)
        VALUES (@MatchId, @Kind, @Wave, @Side, @DueOn, @AskedOn, @LinkId, @Answer, @Words, @AnsweredOn, @AnsweredBy, @ClosedOn, @ClosedBy, @LeftTo)
        ON CONFLICT (match_id, kind, wave, side) DO NOTHING
        """,
        row,
        scope.Transaction) == 1;

    /// <summary>The same question once more, behind another link; it keeps the day it was due.</summary>
    /// <returns>False if it was answered, closed or asked again before.</returns>
    public static async Task<bool> AskAgainAsync(WriteScope scope, FollowUp row, string? cutOffLink) => await scope.Connection.ExecuteAsync(
        """
        UPDATE follow_ups SET asked_on = @AskedOn, link_id = @LinkId
        WHERE match_id = @MatchId AND kind = @Kind AND wave = @Wave AND side = @Side AND answered_on IS NULL AND closed_on IS NULL AND link_id = @cutOffLink
        """,
        new { row.AskedOn, row.LinkId, row.MatchId, row.Kind, row.Wave, row.Side, cutOffLink },
        scope.Transaction) == 1;

    /// <returns>False if it was answered or closed before.</returns>
    public static async Task<bool> FinishAsync(WriteScope scope, FollowUp row) => await scope.Connection.ExecuteAsync(
        """
        UPDATE follow_ups SET answer = @Answer, words = @Words, answered_on = @AnsweredOn, answered_by = @AnsweredBy, closed_on = @ClosedOn, closed_by = @ClosedBy, left_to = @LeftTo
        WHERE match_id = @MatchId AND kind = @Kind AND wave = @Wave AND side = @Side AND answered_on IS NULL AND closed_on IS NULL
        """,
        row,
        scope.Transaction) == 1;

    /// <summary>The line of a side and day, in a transaction that has locked the match; null if there is none.</summary>
    public static Task<Meeting?> LineAsync(WriteScope scope, Meeting like) => scope.Connection.QuerySingleOrDefaultAsync<Meeting>(
        $"SELECT {MeetingColumns} FROM meetings g WHERE g.match_id = @MatchId AND g.side = @Side AND g.on_day = @OnDay", like, scope.Transaction);

    /// <summary>Writes a line of the log, together with what the same side has written of that day (<see cref="Meeting.After"/>).</summary>
    /// <returns>False if that line says the same already: who sends twice has written once.</returns>
    public static async Task<bool> LogAsync(WriteScope scope, Meeting meeting)
    {
        var before = await LineAsync(scope, meeting);
        var after = meeting.After(before);
        return after != before && await scope.Connection.ExecuteAsync(
            """
            INSERT INTO meetings (match_id, side, on_day, kind, words, written_by, written_on)
            VALUES (@MatchId, @Side, @OnDay, @Kind, @Words, @WrittenBy, @WrittenOn)
            ON CONFLICT (match_id, side, on_day) DO UPDATE SET kind = excluded.kind, words = excluded.words,
                written_by = excluded.written_by, written_on = excluded.written_on
            """,
            after,
            scope.Transaction) == 1;
    }

    /// <summary>The link of a question that was answered in another way stops working.</summary>
    public static Task RevokeAsync(WriteScope scope, string? linkId, DateTimeOffset now) => scope.Connection.ExecuteAsync(
        "UPDATE links SET revoked_at = @now WHERE id = @linkId AND used_at IS NULL AND revoked_at IS NULL", new { linkId, now }, scope.Transaction);

    private string OneOf(string column) => database.Dialect.OneOfMany(column, "@ids");

    private static Task<IEnumerable<T>> ReadAsync<T>(DbConnection connection, DbTransaction transaction, string sql, object ids) =>
        connection.QueryAsync<T>(sql, new { ids }, transaction);
}
