using System.Data.Common;
using Dapper;
using Matching.Database;

namespace Matching.Files;

/// <summary>A table as it will stand: what is stored, with the accepted rows of this import laid over it.</summary>
public sealed class StoredTable
{
    private readonly Dictionary<string, StoredRow> rows = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, StoredRow> Rows => rows;

    public StoredRow? Find(string key) => rows.GetValueOrDefault(key);

    internal void Put(string key, StoredRow row) => rows[key] = row;

    internal static async Task<StoredTable> LoadAsync(WriteScope scope, FileDefinition definition, CancellationToken cancel)
    {
        if (scope.Dialect.LockTable(definition.Table) is { Length: > 0 } sql)
        {
            await scope.Connection.ExecuteAsync(new CommandDefinition(sql, transaction: scope.Transaction, cancellationToken: cancel));
        }

        var table = new StoredTable();
        await foreach (var row in ReadAsync(scope.Connection, scope.Transaction, definition, scope.Dialect, null, cancel))
        {
            table.rows.TryAdd(definition.KeyOf(row.Cells), row);
        }

        return table;
    }

    /// <summary>All rows, or only some, in the order of an export.</summary>
    internal static async IAsyncEnumerable<StoredRow> ReadAsync(
        DbConnection connection,
        DbTransaction transaction,
        FileDefinition definition,
        Dialect dialect,
        string? only,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        var fields = string.Join(", ", definition.Columns.Select(column => column.Field));
        var sql = $"SELECT {fields}, imported_row FROM {definition.Table} {(only is null ? "" : $"WHERE {only} ")}ORDER BY {definition.Order(dialect)}";
        await using var reader = await connection.ExecuteReaderAsync(new CommandDefinition(sql, transaction: transaction, cancellationToken: cancel));
        var width = definition.Columns.Count;
        while (await reader.ReadAsync(cancel))
        {
            var cells = new string[width];
            for (var i = 0; i < width; i++)
            {
                cells[i] = definition.Columns[i].FromDatabase(reader.GetValue(i));
            }

            yield return new StoredRow(definition, cells, reader.GetValue(width) as string);
        }
    }
}
