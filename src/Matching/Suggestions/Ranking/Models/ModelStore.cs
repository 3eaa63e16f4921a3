using Dapper;
using Matching.Database;

namespace Matching.Suggestions.Ranking.Models;

/// <summary>The models of the programmes; a model is written once, and only its state changes, and what is told of it where it was trained and audited anew.</summary>
public sealed class ModelStore(MatchingDatabase database)
{
    private const string Columns =
        """
        id, programme, contestant, hash, window_from, window_to, as_of, n, seed, settings, metrics, card, document, trained_on, trained_by, state
        """;

    public Task<StoredModel?> FindAsync(string id) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<StoredModel>($"SELECT {Columns} FROM models WHERE id = @id", new { id }));

    /// <summary>The newest first.</summary>
    public Task<IReadOnlyList<StoredModel>> OfAsync(string programme) => database.ReadAsync<IReadOnlyList<StoredModel>>(async connection =>
        (await connection.QueryAsync<StoredModel>(
            $"SELECT {Columns} FROM models WHERE programme = @programme ORDER BY trained_on DESC, {database.Dialect.Ordinal("id")}", new { programme })).AsList());

    /// <summary>The model that looks at lists: the active one, else the newest in shadow; null where there is neither.</summary>
    public Task<(string Id, string State)?> InUseAsync(string programme) => database.ReadAsync(async connection =>
        (await connection.QueryAsync<(string Id, string State)>(
            $"""
            SELECT id, state FROM models WHERE programme = @programme AND state IN ('{ModelStates.Active}', '{ModelStates.Shadow}')
            ORDER BY state, trained_on DESC, {database.Dialect.Ordinal("id")} DESC LIMIT 1
            """,
            new { programme })).Select(row => ((string, string)?)row).FirstOrDefault());

    public static Task<StoredModel?> FindAsync(WriteScope scope, string id) => scope.Connection.QuerySingleOrDefaultAsync<StoredModel>(
        $"SELECT {Columns} FROM models WHERE id = @id", new { id }, scope.Transaction);

    public static async Task<IReadOnlyList<StoredModel>> InStateAsync(WriteScope scope, string programme, string state) =>
        (await scope.Connection.QueryAsync<StoredModel>(
            $"SELECT {Columns} FROM models WHERE programme = @programme AND state = @state", new { programme, state }, scope.Transaction)).AsList();

    /// <summary>Keeps others from moving models until the transaction ends: a step reads what stands where, and holds only while that stays.</summary>
    public static async Task LockAsync(WriteScope scope)
    {
        if (scope.Dialect.LockTable("models") is { Length: > 0 } sql)
        {
            await scope.Connection.ExecuteAsync(sql, transaction: scope.Transaction);
        }
    }

    public static Task MoveAsync(WriteScope scope, string id, string to) => scope.Connection.ExecuteAsync(
        "UPDATE models SET state = @to WHERE id = @id", new { id, to }, scope.Transaction);

    /// <summary>What a later training and audit of the same model came to.</summary>
    public static Task TellAsync(WriteScope scope, string id, string metrics, string card) => scope.Connection.ExecuteAsync(
        "UPDATE models SET metrics = @metrics, card = @card WHERE id = @id", new { id, metrics, card }, scope.Transaction);

    public static Task<StoredModel?> FindByHashAsync(WriteScope scope, string programme, string hash) =>
        scope.Connection.QuerySingleOrDefaultAsync<StoredModel>(
            $"SELECT {Columns} FROM models WHERE programme = @programme AND hash = @hash", new { programme, hash }, scope.Transaction);

    /// <returns>False if the programme has the same model already.</returns>
    public static async Task<bool> AddAsync(WriteScope scope, StoredModel model) => await scope.Connection.ExecuteAsync(
        """
        INSERT INTO models (id, programme, contestant, hash, window_from, window_to, as_of, n, seed, settings, metrics, card, document, trained_on, trained_by, state)
        VALUES (@Id, @Programme, @Contestant, @Hash, @WindowFrom, @WindowTo, @AsOf, @N, @Seed, @Settings, @Metrics, @Card, @Document, @TrainedOn, @TrainedBy, @State)
        ON CONFLICT (programme, hash) DO NOTHING
        """,
        model,
        scope.Transaction) == 1;
}
