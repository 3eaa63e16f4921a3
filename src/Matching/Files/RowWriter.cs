using System.Data;
using Dapper;
using Matching.Database;

namespace Matching.Files;

/// <summary>Writes what a judged file brings: new rows, changed rows, and what is remembered of the import.</summary>
internal sealed class RowWriter(WriteScope scope, Change change, IProgress<ImportProgress>? progress, CancellationToken cancel)
{
    /// <summary>Statements of one text that are run in a row, before progress is told.</summary>
    private const int Step = 500;

    public async Task WriteAsync(FileJudgement judged)
    {
        var definition = judged.Reading.Definition;
        var done = new Progress(definition.Name, judged.ToStore, progress);
        foreach (var alike in (await NewRowsAsync(judged)).Chunk(scope.Dialect.RowsAtOnce).GroupBy(rows => rows.Length))
        {
            await EachAsync(
                RowStatements.Insert(definition, alike.First()[0].Extra.Select(cell => cell.Field), alike.Key),
                alike.Select(rows => new RowParameters(definition, rows)),
                done);
        }

        await EachAsync(
            RowStatements.Update(definition, [.. definition.ForStoredRow(change).Select(cell => cell.Field), "imported_row"]),
            judged.Changed.Select(row => new RowParameters(
                definition, new RowParameters.Row(row.Decision.Cells, [.. definition.ForStoredRow(change), Memory(row.Decision.Memory)]))),
            done);
        await EachAsync(
            RowStatements.UpdateMemory(definition),
            judged.Unchanged.Where(row => row.Decision.Memory is not null)
                .Select(row => new RowParameters(definition, new RowParameters.Row(row.Row.Cells, Memory(row.Decision.Memory!)))),
            null);
    }

    private async Task<IEnumerable<RowParameters.Row>> NewRowsAsync(FileJudgement judged)
    {
        var definition = judged.Reading.Definition;
        var position = definition.KeepsOrder
            ? await scope.Connection.ExecuteScalarAsync<int>(new CommandDefinition(
                $"SELECT COALESCE(MAX(position), 0) FROM {definition.Table}", transaction: scope.Transaction, cancellationToken: cancel))
            : 0;
        return judged.New.Select(row => new RowParameters.Row(
            row.Row.Cells,
            [.. definition.ForNewRow(change), .. definition.ForStoredRow(change), .. Position(definition, ++position), Memory(row.Decision.Memory)]));
    }

    private static IEnumerable<ExtraCell> Position(FileDefinition definition, int position) =>
        definition.KeepsOrder ? [new ExtraCell("position", DbType.Int32, position)] : [];

    private static ExtraCell Memory(string memory) => new("imported_row", DbType.String, memory);

    private async Task EachAsync(string sql, IEnumerable<RowParameters> statements, Progress? done)
    {
        foreach (var some in statements.Chunk(Step))
        {
            await scope.Connection.ExecuteAsync(
                new CommandDefinition(sql, some, scope.Transaction, flags: CommandFlags.NoCache, cancellationToken: cancel));
            done?.Add(some.Sum(statement => statement.Rows));
        }
    }

    private sealed class Progress(string file, int toStore, IProgress<ImportProgress>? told)
    {
        private int stored;

        public void Add(int rows) => told?.Report(new ImportProgress(file, stored += rows, toStore));
    }
}
