using System.Data.Common;
using Dapper;
using Matching.Database;
using Matching.TestData;

namespace Matching.Benchmarks;

/// <summary>
/// The eleven indicators of design section 7 for one year, counted by the database itself: numbers only, without intervals, response rates
/// and curves. Two ways to find the latest answer; the faster one is what we are held against.
/// </summary>
internal static class PlainKpis
{
    public static IReadOnlyList<(string Name, Func<string, Dialect, string> Sql)> Ways { get; } =
    [
        ("not materialised", (engine, dialect) => Sql(dialect, engine == BothDatabases.Sqlite ? BareColumns : DistinctOn(dialect)).Replace("AS MATERIALIZED", "AS NOT MATERIALIZED", StringComparison.Ordinal)),
        ("row_number", (_, dialect) => Sql(dialect, RowNumber(dialect))),
        ("best of group", (engine, dialect) => Sql(dialect, engine == BothDatabases.Sqlite ? BareColumns : DistinctOn(dialect))),
    ];

    public static async Task<IReadOnlyList<double?>> CountAsync(DbConnection connection, string sql, int year, DateOnly asOf, DateOnly endsOn)
    {
        var asked = new { first = new DateOnly(year, 1, 1), last = new DateOnly(year, 12, 31), asOf, endsOn };
        await using var rows = await connection.ExecuteReaderAsync(new CommandDefinition(sql, asked, commandTimeout: 600));
        await rows.ReadAsync();
        return [.. Enumerable.Range(0, rows.FieldCount).Select(column => rows.IsDBNull(column) ? (double?)null : Convert.ToDouble(rows.GetValue(column), null))];
    }

    private static string Sql(Dialect dialect, string latest) =>
        $"""
        WITH cohort AS MATERIALIZED (
            SELECT id, programme, participant_id, started_on, ended_on, CASE WHEN ended_on < @asOf THEN ended_on ELSE @asOf END AS last_day
            FROM matches
            WHERE programme IN ('host', 'mentor') AND started_on BETWEEN @first AND @last AND started_on <= @asOf
        ),
        counted AS (
            SELECT
                SUM(CASE WHEN programme = 'mentor' THEN 1 ELSE 0 END) AS mentor,
                SUM(CASE WHEN programme = 'mentor' AND @asOf > @endsOn AND started_on <= @endsOn AND (ended_on IS NULL OR ended_on > @endsOn) THEN 1 ELSE 0 END) AS running,
                SUM(CASE WHEN programme = 'host' THEN 1 ELSE 0 END) AS host,
                SUM(CASE WHEN programme = 'host' AND last_day > {dialect.MonthsAfter("started_on", 6)} THEN 1 ELSE 0 END) AS over6,
                SUM(CASE WHEN programme = 'host' AND {dialect.MonthsAfter("started_on", 3)} < @asOf THEN 1 ELSE 0 END) AS ripe3,
                SUM(CASE WHEN programme = 'host' AND {dialect.MonthsAfter("started_on", 3)} < @asOf AND last_day > {dialect.MonthsAfter("started_on", 3)} THEN 1 ELSE 0 END) AS over3
            FROM cohort
        ),
        latest AS ({latest}),
        asked AS (
            SELECT
                SUM(CASE WHEN question = 'occupation_now' THEN 1 ELSE 0 END) AS occupation,
                SUM(CASE WHEN question = 'occupation_now' AND answer IN ('job', 'education') THEN 1 ELSE 0 END) AS occupied,
                SUM(CASE WHEN question = 'knows_services' THEN 1 ELSE 0 END) AS services,
                SUM(CASE WHEN question = 'knows_services' AND answer IN ('4', '5') THEN 1 ELSE 0 END) AS knows,
                SUM(CASE WHEN question = 'feels_included' THEN 1 ELSE 0 END) AS feelings,
                SUM(CASE WHEN question = 'feels_included' AND answer IN ('4', '5') THEN 1 ELSE 0 END) AS included,
                SUM(CASE WHEN question = 'stays_in_denmark' THEN 1 ELSE 0 END) AS plans,
                SUM(CASE WHEN question = 'stays_in_denmark' AND answer IN ('4', '5') THEN 1 ELSE 0 END) AS stays
            FROM latest
            WHERE question <> 'stays_in_denmark'
                OR (SELECT segment FROM participants {dialect.By("participants_with_segment")} WHERE id = participant_id) IN ('expat', 'expat_family')
        )
        SELECT
            (SELECT count(*) FROM participants WHERE programme = 'mentor' AND registered_on BETWEEN @first AND @last AND registered_on <= @asOf),
            (SELECT count(*) FROM volunteers WHERE programme = 'mentor' AND vetted_on BETWEEN @first AND @last AND vetted_on <= @asOf),
            mentor, 100.0 * occupied / NULLIF(occupation, 0), running, host, over6, 100.0 * over3 / NULLIF(ripe3, 0),
            100.0 * knows / NULLIF(services, 0), 100.0 * included / NULLIF(feelings, 0), 100.0 * stays / NULLIF(plans, 0)
        FROM counted, asked
        """;

    private static string Given(Dialect dialect) =>
        $"""
        FROM cohort c JOIN answers a ON a.match_id = c.id
        WHERE a.respondent = 'participant' AND a.wave IN ('3m', '6m', 'end') AND a.answered_on <= @asOf
            AND ((c.programme = 'host' AND a.question IN ('knows_services', 'feels_included', 'stays_in_denmark'))
                OR (c.programme = 'mentor' AND a.question = 'occupation_now' AND c.last_day > {dialect.MonthsAfter("c.started_on", 4)}))
        """;

    private const string Wave = "CASE a.wave WHEN '3m' THEN 1 WHEN '6m' THEN 2 ELSE 3 END";

    private static string RowNumber(Dialect dialect) =>
        $"""
        SELECT participant_id, question, answer FROM (
            SELECT c.participant_id, a.question, a.answer, row_number() OVER (
                PARTITION BY c.programme, c.participant_id, a.question ORDER BY a.answered_on DESC, {dialect.Ordinal("a.match_id")} DESC, {Wave} DESC) AS place
            {Given(dialect)}) ranked
        WHERE place = 1
        """;

    /// <summary>SQLite gives the other columns of the row that the maximum stands in. Ids of the benchmark are of one length.</summary>
    private static string BareColumns =>
        $"""
        SELECT c.participant_id, a.question, a.answer, max(a.answered_on || a.match_id || {Wave}) AS best
        {Given(new SqliteDialect())}
        GROUP BY c.programme, c.participant_id, a.question
        """;

    private static string DistinctOn(Dialect dialect) =>
        $"""
        SELECT DISTINCT ON (c.programme, c.participant_id, a.question) c.participant_id, a.question, a.answer
        {Given(dialect)}
        ORDER BY c.programme, c.participant_id, a.question, a.answered_on DESC, {dialect.Ordinal("a.match_id")} DESC, {Wave} DESC
        """;
}
