using Dapper;
using Matching.Database;

namespace Matching.Web.Tests.Load.Twice;

/// <summary>How many rows each table holds.</summary>
public static class RowCounts
{
    /// <summary>Counters and tickets of the frame itself, which no form is about.</summary>
    private static readonly string[] Beside = ["change_counts", "figure_changes", "schema_versions"];

    public static Task<IReadOnlyDictionary<string, long>> CountAsync(MatchingDatabase database) =>
        database.ReadAsync<IReadOnlyDictionary<string, long>>(async connection =>
        {
            var tables = database.Dialect is SqliteDialect
                ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                : "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()";
            var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
            foreach (var table in (await connection.QueryAsync<string>(tables)).Except(Beside, StringComparer.Ordinal))
            {
                counts[table] = await connection.ExecuteScalarAsync<long>($"SELECT count(*) FROM {table}");
            }

            return counts;
        });

    /// <summary>What came to each table, in words that can be compared.</summary>
    public static string Since(this IReadOnlyDictionary<string, long> after, IReadOnlyDictionary<string, long> before) =>
        string.Join(", ", after.Where(table => table.Value != before[table.Key]).Select(table => $"{table.Key} {table.Value - before[table.Key]:+0;-0}"));
}
