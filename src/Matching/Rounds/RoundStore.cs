using Dapper;
using Matching.Database;

namespace Matching.Rounds;

/// <summary>Drafts and what was changed of them. Every step is guarded by the state and version that it starts from.</summary>
public sealed class RoundStore(MatchingDatabase database)
{
    private const string Columns =
        """
        id, programme, name, objective, minimum_units, waiting_bonus_units, weights_version, weights, as_of, created_by, created_at, version,
        state, step, pass, done, owner, lease_until, attempts, failure, committed_by, committed_at
        """;

    public Task<Round?> FindAsync(string id) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<Round>($"SELECT {Columns} FROM round_drafts WHERE id = @id", new { id }));

    /// <summary>The drafts of some programmes, newest first.</summary>
    public Task<IReadOnlyList<Round>> ListAsync(IReadOnlyCollection<string> programmes) => database.ReadAsync<IReadOnlyList<Round>>(async connection =>
        (await connection.QueryAsync<Round>(
            $"""
            SELECT {Columns} FROM round_drafts WHERE {database.Dialect.OneOf("programme", "@programmes")}
            ORDER BY created_at DESC, {database.Dialect.Ordinal("id")}
            """,
            new { programmes = programmes.ToArray() })).AsList());

    /// <summary>What was changed of a draft, in order; undone edits left out.</summary>
    public Task<IReadOnlyList<RoundEdit>> EditsAsync(string id) => database.ReadAsync<IReadOnlyList<RoundEdit>>(async connection =>
        (await connection.QueryAsync<RoundEdit>(EditsInOrder(database.Dialect), new { id })).AsList());

    /// <summary>The same, as the transaction of a change sees it.</summary>
    public static async Task<IReadOnlyList<RoundEdit>> EditsAsync(WriteScope scope, string id) =>
        (await scope.Connection.QueryAsync<RoundEdit>(EditsInOrder(scope.Dialect), new { id }, scope.Transaction)).AsList();

    private static string EditsInOrder(Dialect dialect) =>
        $"""
        SELECT number, kind, participant_id, volunteer_id, own, made_by FROM round_edits
        WHERE round_id = @id AND NOT undone ORDER BY number, {dialect.Ordinal("participant_id")}
        """;

    /// <returns>False if there is one of this id.</returns>
    public static async Task<bool> InsertAsync(WriteScope scope, Round round) => await scope.Connection.ExecuteAsync(
        """
        INSERT INTO round_drafts (id, programme, objective, minimum_units, waiting_bonus_units, weights_version, weights, as_of,
            created_by, created_at, state, owner, lease_until, attempts)
        VALUES (@Id, @Programme, @Objective, @MinimumUnits, @WaitingBonusUnits, @WeightsVersion, @Weights, @AsOf,
            @CreatedBy, @CreatedAt, @State, @Owner, @LeaseUntil, @Attempts)
        ON CONFLICT (id) DO NOTHING
        """,
        round,
        scope.Transaction) == 1;

    /// <summary>False if there is no such draft, or it has that name already.</summary>
    public static async Task<bool> NameAsync(WriteScope scope, string id, string? name) => await scope.Connection.ExecuteAsync(
        "UPDATE round_drafts SET name = @name WHERE id = @id AND name IS DISTINCT FROM CAST(@name AS text)", new { id, name }, scope.Transaction) == 1;

    /// <summary>With what was changed of it. Its result goes before.</summary>
    public static async Task DeleteAsync(WriteScope scope, string id)
    {
        await scope.Connection.ExecuteAsync("DELETE FROM round_edits WHERE round_id = @id", new { id }, scope.Transaction);
        await scope.Connection.ExecuteAsync("DELETE FROM round_drafts WHERE id = @id", new { id }, scope.Transaction);
    }

    public static Task<Round?> FindAsync(WriteScope scope, string id) => scope.Connection.QuerySingleOrDefaultAsync<Round>(
        $"SELECT {Columns} FROM round_drafts WHERE id = @id {scope.Dialect.ForUpdate}", new { id }, scope.Transaction);

    /// <summary>A ready draft is to be worked out again with other edits. False if it is not ready, or no longer as it was seen.</summary>
    public static async Task<bool> ReopenAsync(WriteScope scope, string id, int version) => await scope.Connection.ExecuteAsync(
        """
        UPDATE round_drafts SET version = version + 1, state = 'queued', step = NULL, pass = 0, done = 0, attempts = 0
        WHERE id = @id AND version = @version AND state = 'ready'
        """,
        new { id, version },
        scope.Transaction) == 1;

    public static Task AddEditsAsync(WriteScope scope, string id, int number, string who, IEnumerable<RoundEdit> edits) => scope.Connection.ExecuteAsync(
        """
        INSERT INTO round_edits (round_id, number, kind, participant_id, volunteer_id, own, made_by)
        VALUES (@id, @number, @Kind, @ParticipantId, @VolunteerId, @Own, @who)
        """,
        edits.Select(edit => new { id, number, edit.Kind, edit.ParticipantId, edit.VolunteerId, edit.Own, who }),
        scope.Transaction);

    /// <summary>Takes back what was changed last. False if there is nothing.</summary>
    public static async Task<bool> UndoLastAsync(WriteScope scope, string id) => await scope.Connection.ExecuteAsync(
        """
        UPDATE round_edits SET undone = TRUE
        WHERE round_id = @id AND number = (SELECT MAX(number) FROM round_edits WHERE round_id = @id AND NOT undone)
        """,
        new { id },
        scope.Transaction) > 0;

    /// <summary>From one of some states to another. False if it was in none of them.</summary>
    public static async Task<bool> StepAsync(WriteScope scope, string id, string to, params string[] from) => await scope.Connection.ExecuteAsync(
        $"""
        UPDATE round_drafts SET state = @to, owner = NULL, lease_until = NULL, step = NULL, pass = 0, done = 0, attempts = 0, failure = NULL
        WHERE id = @id AND {scope.Dialect.OneOf("state", "@from")}
        """,
        new { id, to, from },
        scope.Transaction) == 1;

    /// <summary>Begins the commit of a draft as it was seen, or goes on with one that stopped half way. False if it is not as it was seen.</summary>
    public static async Task<bool> BeginCommitAsync(WriteScope scope, string id, int version) => await scope.Connection.ExecuteAsync(
        "UPDATE round_drafts SET state = 'committing' WHERE id = @id AND version = @version AND state IN ('ready', 'committing')",
        new { id, version },
        scope.Transaction) == 1;

    public static async Task<bool> EndCommitAsync(WriteScope scope, string id, Change change) => await scope.Connection.ExecuteAsync(
        "UPDATE round_drafts SET state = 'committed', committed_by = @Who, committed_at = @At WHERE id = @id AND state = 'committing'",
        new { id, change.Who, change.At },
        scope.Transaction) == 1;
}
