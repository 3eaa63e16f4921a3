using System.Globalization;
using System.Text.Json;
using Dapper;
using Matching.Database;
using Matching.Kpi.Disaggregation;
using Matching.Kpi.Report;

namespace Matching.Results;

/// <summary>A year's figures in groups as they were kept; each is written once and never changed.</summary>
public sealed class KeptGroupsStore(MatchingDatabase database)
{
    /// <summary>Null if the table was not kept.</summary>
    public Task<GroupTable?> FindAsync(int year, string code, string by, string? and) => database.ReadAsync(async connection =>
        await connection.QuerySingleOrDefaultAsync<string>(
            "SELECT content FROM kept_groups WHERE period = @period AND indicator = @code AND by_what = @by AND and_what = @and",
            new { period = Period(year), code, by, and = and ?? "" }) is { } content
            ? JsonSerializer.Deserialize<GroupTable>(content, KpiJson.Options)
            : null);

    /// <summary>Years whose figures that can be grouped stand approved, one at least, and of which no groups are kept yet.</summary>
    public Task<IReadOnlyList<int>> NotKeptAsync() => database.ReadAsync<IReadOnlyList<int>>(async connection =>
    [
        .. (await connection.QueryAsync<(string Period, string Indicator)>(
                """
                SELECT DISTINCT a.period, f.indicator FROM approvals a
                JOIN approved_figures f ON f.period = a.period AND f.track = a.track AND f.round = a.round
                WHERE a.state IN ('approved', 'locked') AND NOT EXISTS (SELECT 1 FROM kept_groups k WHERE k.period = a.period)
                """))
            .Where(figure => GroupedFigures.Choices(figure.Indicator).Count > 0)
            .Select(figure => int.Parse(figure.Period, CultureInfo.InvariantCulture)).Distinct().Order(),
    ]);

    /// <summary>Keeps what is not kept yet.</summary>
    /// <returns>How many were new.</returns>
    public static Task<int> InsertAsync(WriteScope scope, int year, IEnumerable<GroupTable> tables, Change change) => scope.Connection.ExecuteAsync(
        """
        INSERT INTO kept_groups (period, indicator, by_what, and_what, content, kept_at)
        VALUES (@Period, @Code, @By, @And, @Content, @At) ON CONFLICT DO NOTHING
        """,
        tables.Select(table => new
        {
            Period = Period(year), table.Code, table.By, And = table.And ?? "", Content = JsonSerializer.Serialize(table, KpiJson.Options), change.At,
        }),
        scope.Transaction);

    private static string Period(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
