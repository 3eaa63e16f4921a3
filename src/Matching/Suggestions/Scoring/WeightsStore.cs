using Dapper;
using Matching.Database;

namespace Matching.Suggestions.Scoring;

/// <summary>The versions of the weights; a version is written once and stays.</summary>
public sealed class WeightsStore(MatchingDatabase database)
{
    private const string Newest =
        """
        SELECT programme, version, weights AS weights_text, saved_by, saved_at, why FROM suggestion_weights
        WHERE programme = @programme ORDER BY version DESC
        """;

    public Task<WeightsVersion?> NewestAsync(string programme) => database.ReadAsync(connection =>
        connection.QueryFirstOrDefaultAsync<WeightsVersion>($"{Newest} LIMIT 1", new { programme }));

    /// <summary>Newest first.</summary>
    public Task<IReadOnlyList<WeightsVersion>> HistoryAsync(string programme) => database.ReadAsync<IReadOnlyList<WeightsVersion>>(async connection =>
        (await connection.QueryAsync<WeightsVersion>(Newest, new { programme })).AsList());

    public static Task<WeightsVersion?> NewestAsync(WriteScope scope, string programme) =>
        scope.Connection.QueryFirstOrDefaultAsync<WeightsVersion>($"{Newest} LIMIT 1", new { programme }, scope.Transaction);

    /// <summary>Writes the version after the one it is based on, if that is still the newest.</summary>
    /// <returns>False if somebody saved another one in between.</returns>
    public static async Task<bool> AddAsync(
        WriteScope scope, string programme, int basedOn, IReadOnlyDictionary<string, double> weights, Change change) =>
        await scope.Connection.ExecuteAsync(
            """
            INSERT INTO suggestion_weights (programme, version, weights, saved_by, saved_at, why)
            SELECT @programme, @version, @text, @Who, @At, @Why
            WHERE (SELECT COALESCE(MAX(version), 0) FROM suggestion_weights WHERE programme = @programme) = @basedOn
            ON CONFLICT DO NOTHING
            """,
            new { programme, version = basedOn + 1, text = WeightsVersion.Text(weights), change.Who, change.At, change.Why, basedOn },
            scope.Transaction) == 1;
}
