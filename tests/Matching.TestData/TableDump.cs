using System.Globalization;
using System.Text;
using Dapper;
using Matching.Database;

namespace Matching.TestData;

/// <summary>Every row of every table as text: to see that nothing changed, or that something stands nowhere.</summary>
public static class TableDump
{
    /// <param name="database">Which.</param>
    /// <param name="without">Tables to leave out.</param>
    public static Task<string> DumpAsync(this MatchingDatabase database, params string[] without) => database.ReadAsync(async connection =>
    {
        var tables = await connection.QueryAsync<string>(database.Dialect is SqliteDialect
            ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
            : "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() ORDER BY table_name");
        var text = new StringBuilder();
        foreach (var table in tables.Except(without, StringComparer.Ordinal))
        {
            var rows = new List<string>();
            await using var reader = await connection.ExecuteReaderAsync($"SELECT * FROM \"{table}\"");
            while (await reader.ReadAsync())
            {
                rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
            }

            text.Append(table).AppendLine(":").AppendJoin('\n', rows.Order(StringComparer.Ordinal)).AppendLine();
        }

        return text.ToString();
    });
}
