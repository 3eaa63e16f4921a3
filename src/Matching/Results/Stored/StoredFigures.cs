using System.Data.Common;
using System.Globalization;
using Dapper;
using Matching.Database;

namespace Matching.Results.Stored;

/// <summary>The tables of stored figures, and of how often the records of each year were written to.</summary>
public static class StoredFigures
{
    /// <summary>Every year with records or stored figures, with how often its records have been written to and what is stored of it.</summary>
    public static async Task<IReadOnlyDictionary<int, (long Changes, StoredYear? Stored)>> AllAsync(DbConnection connection, DbTransaction snapshot)
    {
        var changes = (await connection.QueryAsync<(int Year, long Count)>(
            "SELECT year, CAST(SUM(count) AS bigint) AS count FROM figure_changes GROUP BY year", transaction: snapshot)).ToDictionary(row => row.Year, row => row.Count);
        var stored = (await connection.QueryAsync<StoredYear>(
            "SELECT year, as_of, ends_on, is_fixed <> 0 AS is_fixed, changes, counted_by, checked_on, figures FROM stored_figures", transaction: snapshot)).ToDictionary(row => row.Year);
        return changes.Keys.Union(stored.Keys).ToDictionary(year => year, year => (changes.GetValueOrDefault(year), stored.GetValueOrDefault(year)));
    }

    /// <summary>
    /// Adds what server processes counted in rows of their own into one row a year, once there are many: each connection leaves a row for
    /// each year it wrote to. The sums stay what they were for every reader, and no writer is waited for; who writes to a row that is being
    /// taken waits for this short transaction and begins a new one.
    /// </summary>
    /// <returns>How many rows were taken; 0 where only the common ones are there, as always on SQLite.</returns>
    public static async Task<int> FoldAsync(WriteScope scope)
    {
        var rows = (await scope.Connection.QueryAsync<(int Year, int Writer, long Count)>(
            $"SELECT year, writer, count FROM figure_changes WHERE writer <> 0 ORDER BY year, writer {scope.Dialect.SkipLocked}", transaction: scope.Transaction)).AsList();
        if (rows.Count == 0)
        {
            return 0;
        }

        await scope.Connection.ExecuteAsync(
            $"DELETE FROM figure_changes WHERE {scope.Dialect.OneOfMany("(year || ' ' || writer)", "@keys")}",
            new { keys = scope.Dialect.Many(rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Year} {row.Writer}"))) },
            scope.Transaction);
        await scope.Connection.ExecuteAsync(
            """
            INSERT INTO figure_changes (year, writer, count) VALUES (@Year, 0, @Count)
            ON CONFLICT (year, writer) DO UPDATE SET count = figure_changes.count + excluded.count
            """,
            rows.GroupBy(row => row.Year).OrderBy(year => year.Key).Select(year => new { Year = year.Key, Count = year.Sum(row => row.Count) }),
            scope.Transaction);
        return rows.Count;
    }

    /// <summary>Rows of single server processes.</summary>
    public static Task<long> WritersAsync(DbConnection connection) =>
        connection.ExecuteScalarAsync<long>("SELECT count(*) FROM figure_changes WHERE writer <> 0");

    /// <summary>Keeps figures, unless younger ones are there already. What was checked stays checked until the next night.</summary>
    /// <returns>Whether they were kept.</returns>
    public static async Task<bool> SaveAsync(WriteScope scope, StoredYear year, DateTimeOffset now) => await scope.Connection.ExecuteAsync(
        """
        INSERT INTO stored_figures (year, as_of, ends_on, is_fixed, changes, counted_by, counted_at, checked_on, figures)
        VALUES (@Year, @AsOf, @EndsOn, @isFixed, @Changes, @CountedBy, @now, @CheckedOn, @Figures)
        ON CONFLICT (year) DO UPDATE SET as_of = excluded.as_of, ends_on = excluded.ends_on, is_fixed = excluded.is_fixed, changes = excluded.changes,
            counted_by = excluded.counted_by, counted_at = excluded.counted_at, checked_on = COALESCE(excluded.checked_on, stored_figures.checked_on),
            figures = excluded.figures
        WHERE excluded.changes >= stored_figures.changes
        """,
        new { year.Year, year.AsOf, year.EndsOn, isFixed = year.IsFixed ? 1 : 0, year.Changes, year.CountedBy, now, year.CheckedOn, year.Figures },
        scope.Transaction) == 1;

    /// <returns>Whether they were still the ones that were checked.</returns>
    public static async Task<bool> SetCheckedAsync(WriteScope scope, StoredYear year, DateOnly on) => await scope.Connection.ExecuteAsync(
        "UPDATE stored_figures SET checked_on = @on WHERE year = @Year AND changes = @Changes AND as_of = @AsOf",
        new { year.Year, year.Changes, year.AsOf, on },
        scope.Transaction) == 1;
}
