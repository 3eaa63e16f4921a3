using Dapper;
using Matching.Database;

namespace Matching.Matches;

/// <summary>Matches by id, person and state, and the guarded steps from one state to the next.</summary>
public sealed class MatchStore(MatchingDatabase database)
{
    private const string Columns =
        """
        id, programme, participant_id, volunteer_id, proposed_on, state, started_on, ended_on, end_reason, accepted_on,
        decline_reason, decline_note, declined_by, proposed_by, ended_by, version, imported_on, asked_on, closed_on, withdraw_reason,
        withdraw_note, withdrawn_by, end_note, planned_end_on, paused_until, pause_reason, waiting_decided_on, ended_quietly
        """;

    public Task<Match?> FindAsync(string id) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<Match>($"SELECT {Columns} FROM matches WHERE id = @id", new { id }));

    public Task<IReadOnlyList<Match>> ListAsync(IReadOnlyCollection<string> programmes, IReadOnlyCollection<string> states) =>
        QueryAsync(
            $"""
            SELECT {Columns} FROM matches
            WHERE {OfProgrammes} AND {database.Dialect.OneOf("state", "@states")}
            """,
            new { programmes = programmes.ToArray(), states = states.ToArray() });

    /// <summary>Those of some ids that are of some programmes, in no order.</summary>
    public Task<IReadOnlyList<Match>> FindAllAsync(IEnumerable<string> ids, IReadOnlyCollection<string> programmes) =>
        QueryAsync(
            $"SELECT {Columns} FROM matches WHERE {database.Dialect.OneOfMany("id", "@ids")} AND {OfProgrammes}",
            new { ids = database.Dialect.Many(ids), programmes = programmes.ToArray() });

    /// <summary>The latest of some states, by the last day on which anything of their life fell.</summary>
    public Task<IReadOnlyList<Match>> LatestAsync(IReadOnlyCollection<string> programmes, IReadOnlyCollection<string> states, int most) =>
        QueryAsync(
            $"""
            SELECT {Columns} FROM matches
            WHERE {OfProgrammes} AND {database.Dialect.OneOf("state", "@states")}
            ORDER BY COALESCE(ended_on, started_on, proposed_on) DESC, {database.Dialect.Ordinal("id")} LIMIT @most
            """,
            new { programmes = programmes.ToArray(), states = states.ToArray(), most });

    public Task<int> CountAsync(IReadOnlyCollection<string> programmes, IReadOnlyCollection<string> states) => database.ReadAsync(connection =>
        connection.ExecuteScalarAsync<int>(
            $"SELECT COUNT(*) FROM matches WHERE {OfProgrammes} AND {database.Dialect.OneOf("state", "@states")}",
            new { programmes = programmes.ToArray(), states = states.ToArray() }));

    /// <summary>Running ones whose planned end has come.</summary>
    public Task<IReadOnlyList<Match>> PlannedToEndAsync(IReadOnlyCollection<string> programmes, DateOnly today) =>
        QueryAsync(
            $"SELECT {Columns} FROM matches WHERE {OfProgrammes} AND state = '{MatchStates.Active}' AND planned_end_on <= @today",
            new { programmes = programmes.ToArray(), today });

    /// <summary>Running ones that started after a day, and here: not from a file.</summary>
    public Task<IReadOnlyList<Match>> StartedAfterAsync(IReadOnlyCollection<string> programmes, DateOnly day) =>
        QueryAsync(
            $"SELECT {Columns} FROM matches WHERE {OfProgrammes} AND state = '{MatchStates.Active}' AND started_on > @day AND imported_on IS NULL",
            new { programmes = programmes.ToArray(), day });

    /// <summary>Of some participants, the matches of some programmes that ended before they had lasted three months.</summary>
    /// <seealso cref="Match.WasShort"/>
    public Task<IReadOnlyList<Match>> ShortOnesOfAsync(IEnumerable<string> participants, IReadOnlyCollection<string> programmes) =>
        QueryAsync(
            $"""
            SELECT {Columns} FROM matches
            WHERE {database.Dialect.OneOfMany("participant_id", "@participants")} AND {OfProgrammes} AND state = '{MatchStates.Ended}'
                AND ended_on < {database.Dialect.MonthsAfter("started_on", Match.ShortMonths)}
            """,
            new { participants = database.Dialect.Many(participants), programmes = programmes.ToArray() });

    public Task<IReadOnlyList<Match>> OfParticipantAsync(string participant) =>
        QueryAsync($"SELECT {Columns} FROM matches WHERE participant_id = @participant ORDER BY {InOrder}", new { participant });

    public Task<IReadOnlyList<Match>> OfVolunteerAsync(string volunteer) =>
        QueryAsync($"SELECT {Columns} FROM matches WHERE volunteer_id = @volunteer ORDER BY {InOrder}", new { volunteer });

    /// <summary>Those that wait for an answer to a question of a day or earlier; the oldest question first.</summary>
    public Task<IReadOnlyList<Match>> UnansweredSinceAsync(DateOnly asked) =>
        QueryAsync(
            $"""
            SELECT {Columns} FROM matches
            WHERE state IN ('{MatchStates.Proposed}', '{MatchStates.Accepted}')
                AND COALESCE(asked_on, CASE WHEN state = '{MatchStates.Accepted}' THEN accepted_on END, proposed_on) <= @asked
            ORDER BY COALESCE(asked_on, proposed_on), {database.Dialect.Ordinal("id")}
            """,
            new { asked });

    /// <summary>
    /// Those that came to nothing on a day or later, if their participant is free and they are the last of their matches that was closed; the
    /// newest first. Imported ones have no such day.
    /// </summary>
    public Task<IReadOnlyList<Match>> CameToNothingSinceAsync(IReadOnlyCollection<string> programmes, DateOnly day) =>
        QueryAsync(
            $"""
            SELECT {Columns} FROM matches
            WHERE {database.Dialect.OneOf("programme", "@programmes")} AND closed_on >= @day
                AND state IN ('{MatchStates.Declined}', '{MatchStates.Withdrawn}', '{MatchStates.Expired}')
                AND EXISTS (SELECT 1 FROM participants p WHERE p.id = matches.participant_id AND p.open_with IS NULL)
                AND NOT EXISTS (
                    SELECT 1 FROM matches later
                    WHERE later.participant_id = matches.participant_id AND (later.closed_on > matches.closed_on OR later.closed_on = matches.closed_on
                        AND (later.proposed_on > matches.proposed_on OR later.proposed_on = matches.proposed_on
                            AND {database.Dialect.Ordinal("later.id")} > {database.Dialect.Ordinal("matches.id")})))
            ORDER BY closed_on DESC, {database.Dialect.Ordinal("id")}
            """,
            new { programmes = programmes.ToArray(), day });

    /// <summary>Ended here on a day or later by one of the two, as they said by link or to a caseworker; the newest first.</summary>
    public Task<IReadOnlyList<Match>> EndedByASideSinceAsync(IReadOnlyCollection<string> programmes, DateOnly day) =>
        QueryAsync(
            $"""
            SELECT {Columns} FROM matches
            WHERE {database.Dialect.OneOf("programme", "@programmes")} AND closed_on >= @day AND state = '{MatchStates.Ended}'
                AND ended_by IN ('{Sides.Participant}', '{Sides.Volunteer}')
            ORDER BY closed_on DESC, {database.Dialect.Ordinal("id")}
            """,
            new { programmes = programmes.ToArray(), day });

    /// <summary>Ended here, nobody has said whether the participant waits again, and they have no other match by now; the newest first.</summary>
    public Task<IReadOnlyList<Match>> WaitingUndecidedAsync(IReadOnlyCollection<string> programmes) =>
        QueryAsync(
            $"""
            SELECT {Columns} FROM matches
            WHERE {database.Dialect.OneOf("programme", "@programmes")} AND state = '{MatchStates.Ended}' AND waiting_decided_on IS NULL
                AND closed_on IS NOT NULL
                AND EXISTS (SELECT 1 FROM participants p WHERE p.id = matches.participant_id AND p.open_with IS NULL)
            ORDER BY ended_on DESC, {database.Dialect.Ordinal("id")}
            """,
            new { programmes = programmes.ToArray() });

    public static Task<Match?> FindAsync(WriteScope scope, string id) => scope.Connection.QuerySingleOrDefaultAsync<Match>(
        $"SELECT {Columns} FROM matches WHERE id = @id {scope.Dialect.ForUpdate}", new { id }, scope.Transaction);

    public static Task InsertAsync(WriteScope scope, Match match) => scope.Connection.ExecuteAsync(
        """
        INSERT INTO matches (id, programme, participant_id, volunteer_id, proposed_on, asked_on, state, proposed_by)
        VALUES (@Id, @Programme, @ParticipantId, @VolunteerId, @ProposedOn, @ProposedOn, @State, @ProposedBy)
        """,
        match,
        scope.Transaction);

    /// <summary>Writes the whole later state of a match, if it is still as it was when it was read.</summary>
    /// <returns>False if somebody else changed it in between.</returns>
    public static async Task<bool> StepAsync(WriteScope scope, Match before, Match after) => await scope.Connection.ExecuteAsync(
        """
        UPDATE matches SET state = @State, started_on = @StartedOn, ended_on = @EndedOn, end_reason = @EndReason, accepted_on = @AcceptedOn,
            decline_reason = @DeclineReason, decline_note = @DeclineNote, declined_by = @DeclinedBy, ended_by = @EndedBy,
            asked_on = @AskedOn, closed_on = @ClosedOn, withdraw_reason = @WithdrawReason, withdraw_note = @WithdrawNote, withdrawn_by = @WithdrawnBy,
            end_note = @EndNote, planned_end_on = @PlannedEndOn, paused_until = @PausedUntil, pause_reason = @PauseReason,
            waiting_decided_on = @WaitingDecidedOn, ended_quietly = @EndedQuietly, version = version + 1
        WHERE id = @Id AND version = @Version AND state = @from
        """,
        With(after, before.State),
        scope.Transaction) == 1;

    private static DynamicParameters With(Match after, string from)
    {
        var parameters = new DynamicParameters(after);
        parameters.Add("from", from);
        return parameters;
    }

    private string OfProgrammes => database.Dialect.OneOf("programme", "@programmes");

    private string InOrder => $"proposed_on, {database.Dialect.Ordinal("id")}";

    private Task<IReadOnlyList<Match>> QueryAsync(string sql, object values) => database.ReadAsync<IReadOnlyList<Match>>(async connection =>
        (await connection.QueryAsync<Match>(sql, values)).AsList());
}
