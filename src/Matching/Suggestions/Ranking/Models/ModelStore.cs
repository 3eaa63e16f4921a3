using Dapper;
using Matching.Database;

namespace Matching.Suggestions.Ranking.Models;

/// <summary>The models of the programmes; a model is written once, and only its state changes.</summary>
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
