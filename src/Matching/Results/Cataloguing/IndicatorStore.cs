using System.Data.Common;
using Dapper;
using Matching.Database;

namespace Matching.Results.Cataloguing;

/// <summary>Indicators as the catalogue says them, with each version of them.</summary>
public sealed class IndicatorStore(MatchingDatabase database)
{
    private const string Said =
        """
        initiative, name_da, name_en, unit, comparator, target, target_high, source, direction, baseline, baseline_period, note_da, note_en,
            rule, kind, owner, frequency, definition_da, definition_en, population_da, population_en, method_da, method_en, rationale_da, rationale_en,
            counts_things
        """;

    private const string Select = $"SELECT code, period, {Said}, asked_from, version, removed_at, removed_by FROM indicators";

    /// <summary>All of a period in their order, those that were taken out among them.</summary>
    public Task<IReadOnlyList<CatalogueIndicator>> OfPeriodAsync(string period) => database.ReadAsync(connection => OfPeriodAsync(connection, null, period));

    public Task<CatalogueIndicator?> FindAsync(string code, string period) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<CatalogueIndicator>($"{Select} WHERE code = @code AND period = @period", new { code, period }));

    /// <summary>Periods that have an indicator, the latest first.</summary>
    public Task<IReadOnlyList<string>> PeriodsAsync() => database.ReadAsync<IReadOnlyList<string>>(async connection =>
        (await connection.QueryAsync<string>("SELECT DISTINCT period FROM indicators WHERE removed_at IS NULL ORDER BY period DESC")).AsList());

    /// <summary>Periods in which one stands.</summary>
    public Task<IReadOnlyList<string>> PeriodsOfAsync(string code) => database.ReadAsync<IReadOnlyList<string>>(async connection =>
        (await connection.QueryAsync<string>("SELECT period FROM indicators WHERE code = @code AND removed_at IS NULL", new { code })).AsList());

    /// <summary>What was said of one, the newest first.</summary>
    public Task<IReadOnlyList<IndicatorVersion>> VersionsAsync(string code, string period) => database.ReadAsync<IReadOnlyList<IndicatorVersion>>(
        async connection =>
        {
            var rows = await connection.QueryAsync<CatalogueIndicator, Told, IndicatorVersion>(
                $"""
                SELECT indicator AS code, period, {Said}, version, removed_at, 1 AS split, at, who, why
                FROM indicator_versions WHERE indicator = @code AND period = @period ORDER BY version DESC
                """,
                (indicator, told) => new IndicatorVersion(indicator, told.At, told.Who, told.Why),
                new { code, period },
                splitOn: "split");
            return rows.AsList();
        });

    public static Task<CatalogueIndicator?> FindAsync(WriteScope scope, string code, string period) =>
        scope.Connection.QuerySingleOrDefaultAsync<CatalogueIndicator>(
            $"{Select} WHERE code = @code AND period = @period", new { code, period }, scope.Transaction);

    internal static async Task<IReadOnlyList<CatalogueIndicator>> OfPeriodAsync(DbConnection connection, DbTransaction? transaction, string period) =>
        (await connection.QueryAsync<CatalogueIndicator>($"{Select} WHERE period = @period ORDER BY position", new { period }, transaction)).AsList();

    /// <returns>False if there is one of that code and period.</returns>
    public static async Task<bool> InsertAsync(WriteScope scope, CatalogueIndicator said) => await scope.Connection.ExecuteAsync(
        $"""
        INSERT INTO indicators (code, period, {Said}, asked_from, position)
        VALUES (@Code, @Period, @Initiative, @NameDa, @NameEn, @Unit, @Comparator, @Target, @TargetHigh, @Source, @Direction, @Baseline,
            @BaselinePeriod, @NoteDa, @NoteEn, @Rule, @Kind, @Owner, @Frequency, @DefinitionDa, @DefinitionEn, @PopulationDa, @PopulationEn,
            @MethodDa, @MethodEn, @RationaleDa, @RationaleEn, @CountsThings, @AskedFrom, (SELECT COALESCE(MAX(position), 0) + 1 FROM indicators))
        ON CONFLICT (code, period) DO NOTHING
        """,
        said,
        scope.Transaction) == 1;

    /// <param name="scope">The transaction of the change.</param>
    /// <param name="said">What is to stand; its version is the one that was looked at.</param>
    /// <returns>False if it was changed since that version.</returns>
    public static async Task<bool> UpdateAsync(WriteScope scope, CatalogueIndicator said) => await scope.Connection.ExecuteAsync(
        """
        UPDATE indicators SET initiative = @Initiative, name_da = @NameDa, name_en = @NameEn, unit = @Unit, comparator = @Comparator,
            target = @Target, target_high = @TargetHigh, source = @Source, direction = @Direction, baseline = @Baseline,
            baseline_period = @BaselinePeriod, note_da = @NoteDa, note_en = @NoteEn, rule = @Rule, kind = @Kind, owner = @Owner, frequency = @Frequency,
            asked_from = @AskedFrom, definition_da = @DefinitionDa, definition_en = @DefinitionEn, population_da = @PopulationDa,
            population_en = @PopulationEn, method_da = @MethodDa, method_en = @MethodEn, rationale_da = @RationaleDa,
            rationale_en = @RationaleEn, counts_things = @CountsThings, removed_at = @RemovedAt, removed_by = @RemovedBy, version = version + 1
        WHERE code = @Code AND period = @Period AND version = @Version
        """,
        said,
        scope.Transaction) == 1;

    /// <summary>Keeps what stands now as a version, where it is not kept yet: of one indicator, or of all.</summary>
    /// <param name="scope">The transaction of the change.</param>
    /// <param name="change">Who said it and why; null for what stood there before.</param>
    /// <param name="code">Null for all.</param>
    /// <param name="period">Null for all.</param>
    public static Task KeepAsync(WriteScope scope, Change? change, string? code = null, string? period = null) => scope.Connection.ExecuteAsync(
        $"""
        INSERT INTO indicator_versions (indicator, period, version, at, who, why, {Said}, removed_at)
        SELECT code, period, version, CAST(@At AS text), CAST(@Who AS text), CAST(@Why AS text), {Said}, removed_at FROM indicators i
        WHERE (CAST(@code AS text) IS NULL OR code = @code) AND (CAST(@period AS text) IS NULL OR period = @period)
          AND NOT EXISTS (SELECT 1 FROM indicator_versions v WHERE v.indicator = i.code AND v.period = i.period AND v.version = i.version)
        """,
        new { change?.At, change?.Who, change?.Why, code, period },
        scope.Transaction);

    private sealed record Told
    {
        public DateTimeOffset? At { get; init; }
        public string? Who { get; init; }
        public string? Why { get; init; }
    }
}
