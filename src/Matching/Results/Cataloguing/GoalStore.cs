using Dapper;
using Matching.Database;

namespace Matching.Results.Cataloguing;

/// <summary>The long-term goals.</summary>
public sealed class GoalStore(MatchingDatabase database)
{
    private const string Columns = "id, place, name_da, name_en, text_da, text_en, by_year, indicator, version, removed_at, removed_by";

    /// <summary>In their order, those that were taken out among them.</summary>
    public Task<IReadOnlyList<ProgrammeGoal>> AllAsync() => database.ReadAsync<IReadOnlyList<ProgrammeGoal>>(async connection =>
        (await connection.QueryAsync<ProgrammeGoal>($"SELECT {Columns} FROM programme_goals ORDER BY place, {database.Dialect.Ordinal("id")}")).AsList());

    /// <summary>What a goal can be followed by, each with its newest name and its initiative's.</summary>
    public Task<IReadOnlyList<GoalChoice>> ChoicesAsync() => database.ReadAsync<IReadOnlyList<GoalChoice>>(
        async connection => (await connection.QueryAsync<GoalChoice>(
            $"""
            SELECT i.code, i.name_da, i.name_en, n.name_da AS initiative_da, n.name_en AS initiative_en
            FROM indicators i LEFT JOIN initiatives n ON n.code = i.initiative
            WHERE i.removed_at IS NULL AND i.period = (SELECT MAX(j.period) FROM indicators j WHERE j.code = i.code AND j.removed_at IS NULL)
            ORDER BY {database.Dialect.Ordinal("i.code")}
            """)).AsList());

    public static Task<ProgrammeGoal?> FindAsync(WriteScope scope, string id) => scope.Connection.QuerySingleOrDefaultAsync<ProgrammeGoal>(
        $"SELECT {Columns} FROM programme_goals WHERE id = @id", new { id }, scope.Transaction);

    public static async Task<bool> KnowsIndicatorAsync(WriteScope scope, string code) => await scope.Connection.ExecuteScalarAsync<long>(
        "SELECT COUNT(*) FROM indicators WHERE code = @code", new { code }, scope.Transaction) > 0;

    /// <returns>False if there is one of that id.</returns>
    public static async Task<bool> InsertAsync(WriteScope scope, ProgrammeGoal goal) => await scope.Connection.ExecuteAsync(
        """
        INSERT INTO programme_goals (id, place, name_da, name_en, text_da, text_en, by_year, indicator, version)
        VALUES (@Id, @Place, @NameDa, @NameEn, @TextDa, @TextEn, @ByYear, @Indicator, 1)
        ON CONFLICT (id) DO NOTHING
        """,
        goal,
        scope.Transaction) == 1;

    /// <returns>False if it was changed since the version.</returns>
    public static async Task<bool> UpdateAsync(WriteScope scope, ProgrammeGoal goal) => await scope.Connection.ExecuteAsync(
        """
        UPDATE programme_goals SET place = @Place, name_da = @NameDa, name_en = @NameEn, text_da = @TextDa, text_en = @TextEn, by_year = @ByYear,
            indicator = @Indicator, removed_at = @RemovedAt, removed_by = @RemovedBy, version = version + 1
        WHERE id = @Id AND version = @Version
        """,
        goal,
        scope.Transaction) == 1;
}
