using System.Data.Common;
using Dapper;
using Matching.Database;

namespace Matching.Results.Cataloguing;

/// <summary>Initiatives as they stand in a year.</summary>
public sealed class InitiativeStore(MatchingDatabase database)
{
    private const string OfYear = "state, funding, goal_da, goal_en, criteria_da, criteria_en, status_da, status_en";

    /// <summary>All of them as they stand in a year, those that are no part of it any more among them.</summary>
    public Task<IReadOnlyList<CatalogueInitiative>> OfPeriodAsync(string period) => database.ReadAsync(
        connection => ListAsync(connection, null, period));

    /// <summary>What was changed of one, the newest first.</summary>
    public Task<IReadOnlyList<InitiativeChange>> ChangesAsync(string code) => database.ReadAsync<IReadOnlyList<InitiativeChange>>(async connection =>
        (await connection.QueryAsync<InitiativeChange>(
            """
            SELECT initiative, version, period, at, who, why, goal_da, goal_en, criteria_da, criteria_en
            FROM initiative_changes WHERE initiative = @code ORDER BY version DESC
            """,
            new { code })).AsList());

    /// <summary>The years that have words of their own.</summary>
    public Task<IReadOnlyList<string>> OwnYearsAsync(string code) => database.ReadAsync<IReadOnlyList<string>>(async connection =>
        (await connection.QueryAsync<string>("SELECT period FROM initiative_years WHERE initiative = @code ORDER BY period", new { code })).AsList());

    public static async Task<IReadOnlyList<CatalogueInitiative>> OfPeriodAsync(WriteScope scope, string period) =>
        await ListAsync(scope.Connection, scope.Transaction, period);

    public static async Task<CatalogueInitiative?> FindAsync(WriteScope scope, string code, string period) =>
        (await OfPeriodAsync(scope, period)).FirstOrDefault(one => one.Code == code);

    public static async Task<bool> ExistsAsync(WriteScope scope, string code) => await scope.Connection.ExecuteScalarAsync<long>(
        "SELECT COUNT(*) FROM initiatives WHERE code = @code", new { code }, scope.Transaction) > 0;

    /// <returns>False if there is one of that code.</returns>
    public static async Task<bool> InsertAsync(WriteScope scope, CatalogueInitiative said) => await scope.Connection.ExecuteAsync(
        $"""
        INSERT INTO initiatives (code, track, name_da, name_en, display_order, owner, {OfYear})
        VALUES (@Code, @Track, @NameDa, @NameEn, @Order, @Owner, @State, @Funding, @GoalDa, @GoalEn, @CriteriaDa, @CriteriaEn, @StatusDa, @StatusEn)
        ON CONFLICT (code) DO NOTHING
        """,
        said,
        scope.Transaction) == 1;

    /// <param name="scope">The transaction of the change.</param>
    /// <param name="said">What is to stand; its version is the one that was looked at.</param>
    /// <returns>False if it was changed since that version.</returns>
    public static async Task<bool> UpdateAsync(WriteScope scope, CatalogueInitiative said)
    {
        const string words =
            "state = @State, funding = @Funding, goal_da = @GoalDa, goal_en = @GoalEn, criteria_da = @CriteriaDa, criteria_en = @CriteriaEn, status_da = @StatusDa, status_en = @StatusEn";
        var changed = await scope.Connection.ExecuteAsync(
            $"""
            UPDATE initiatives SET track = @Track, name_da = @NameDa, name_en = @NameEn, display_order = @Order, owner = @Owner, version = version + 1
            {(said.HasOwnYear ? "" : ", " + words)}
            WHERE code = @Code AND version = @Version
            """,
            said,
            scope.Transaction);
        if (changed == 1 && said.HasOwnYear)
        {
            await scope.Connection.ExecuteAsync(
                $"UPDATE initiative_years SET is_over = @IsOver, {words} WHERE initiative = @Code AND period = @Period", said, scope.Transaction);
        }

        return changed == 1;
    }

    /// <summary>Gives a year words of its own.</summary>
    public static Task OpenYearAsync(WriteScope scope, CatalogueInitiative said) => scope.Connection.ExecuteAsync(
        $"""
        INSERT INTO initiative_years (initiative, period, is_over, {OfYear})
        VALUES (@Code, @Period, @IsOver, @State, @Funding, @GoalDa, @GoalEn, @CriteriaDa, @CriteriaEn, @StatusDa, @StatusEn)
        ON CONFLICT (initiative, period) DO NOTHING
        """,
        said,
        scope.Transaction);

    /// <summary>Keeps what stood there.</summary>
    public static Task TellAsync(WriteScope scope, CatalogueInitiative before, Change change) => scope.Connection.ExecuteAsync(
        """
        INSERT INTO initiative_changes (initiative, version, period, at, who, why, goal_da, goal_en, criteria_da, criteria_en)
        VALUES (@Code, @version, @Period, @At, @Who, @Why, @GoalDa, @GoalEn, @CriteriaDa, @CriteriaEn)
        """,
        new
        {
            before.Code, version = before.Version + 1, before.Period, change.At, change.Who, change.Why,
            before.GoalDa, before.GoalEn, before.CriteriaDa, before.CriteriaEn,
        },
        scope.Transaction);

    internal static async Task<IReadOnlyList<CatalogueInitiative>> ListAsync(DbConnection connection, DbTransaction? transaction, string period)
    {
        var ofYear = string.Join(", ", OfYear.Split(", ").Select(word => $"CASE WHEN y.period IS NULL THEN i.{word} ELSE y.{word} END AS {word}"));
        return (await connection.QueryAsync<CatalogueInitiative>(
            $"""
            SELECT i.code, CAST(@period AS text) AS period, i.track, i.name_da, i.name_en, i.display_order AS "order", i.owner, i.version,
                CASE WHEN y.period IS NULL THEN FALSE ELSE TRUE END AS has_own_year,
                COALESCE(y.is_over, (
                    SELECT e.is_over FROM initiative_years e WHERE e.initiative = i.code AND e.period < @period ORDER BY e.period DESC LIMIT 1
                ), FALSE) AS is_over, {ofYear}
            FROM initiatives i LEFT JOIN initiative_years y ON y.initiative = i.code AND y.period = @period
            ORDER BY i.display_order IS NULL, i.display_order, i.code
            """,
            new { period },
            transaction)).AsList();
    }
}
