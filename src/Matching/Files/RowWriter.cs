using System.Data;
using Dapper;
using Matching.Database;

namespace Matching.Files;

/// <summary>Writes what a judged file brings: new rows, changed rows, and what is remembered of the import.</summary>
internal sealed class RowWriter(WriteScope scope, Change change, IProgress<ImportProgress>? progress, CancellationToken cancel)
{
    private const int Step = 1000;

    public async Task WriteAsync(FileJudgement judged)
    {
        var definition = judged.Reading.Definition;
        var position = await LastPositionAsync(definition);
        await EachAsync(judged, InsertOf(definition), judged.New.Select((row, i) => new RowParameters(
            definition,
            row.Row.Cells,
            [.. definition.ForNewRow(change), .. Position(definition, position + i + 1), Memory(row.Decision.Memory)])));
        await EachAsync(judged, UpdateOf(definition), judged.Changed.Select(row =>
            new RowParameters(definition, row.Decision.Cells, Memory(row.Decision.Memory))));
        await EachAsync(judged, MemoryUpdateOf(definition), judged.Unchanged.Where(row => row.Decision.Memory is not null).Select(row =>
            new RowParameters(definition, row.Row.Cells, Memory(row.Decision.Memory!))));
    }

    private static ExtraCell Memory(string memory) => new("imported_row", DbType.String, memory);

    private static IEnumerable<ExtraCell> Position(FileDefinition definition, int position) =>
        definition.KeepsOrder ? [new ExtraCell("position", DbType.Int32, position)] : [];

    private async Task EachAsync(FileJudgement judged, string sql, IEnumerable<RowParameters> rows)
    {
        var done = 0;
        foreach (var some in rows.Chunk(Step))
        {
            await scope.Connection.ExecuteAsync(new CommandDefinition(sql, some, scope.Transaction, cancellationToken: cancel));
            done += some.Length;
            progress?.Report(new ImportProgress(judged.Reading.Definition.Name, done, judged.ToStore));
        }
    }

    private async Task<int> LastPositionAsync(FileDefinition definition) => definition.KeepsOrder
        ? await scope.Connection.ExecuteScalarAsync<int>(new CommandDefinition(
            $"SELECT COALESCE(MAX(position), 0) FROM {definition.Table}", transaction: scope.Transaction, cancellationToken: cancel))
        : 0;

    private string InsertOf(FileDefinition definition)
    {
        string[] fields =
        [
            .. definition.Columns.Select(column => column.Field),
            .. definition.ForNewRow(change).Select(cell => cell.Field),
            .. Position(definition, 0).Select(cell => cell.Field),
            "imported_row",
        ];
        return $"INSERT INTO {definition.Table} ({string.Join(", ", fields)}) VALUES ({string.Join(", ", fields.Select(field => "@" + field))})";
    }

    private static string UpdateOf(FileDefinition definition)
    {
        var assignments = definition.Columns.Select(column => column.Field).Append("imported_row").Select(field => $"{field} = @{field}");
        var version = definition.CountsVersions ? ", version = version + 1" : "";
        return $"UPDATE {definition.Table} SET {string.Join(", ", assignments)}{version} WHERE {KeyIs(definition)}";
    }

    private static string MemoryUpdateOf(FileDefinition definition) =>
        $"UPDATE {definition.Table} SET imported_row = @imported_row WHERE {KeyIs(definition)}";

    private static string KeyIs(FileDefinition definition) => string.Join(" AND ", definition.Key.Select(place => definition.Columns[place]).Select(column =>
        column.CanBeNull ? $"{column.Field} IS NOT DISTINCT FROM @{column.Field}" : $"{column.Field} = @{column.Field}"));
}
