using System.Data.Common;
using CsvHelper;
using Matching.Database;

namespace Matching.Files;

/// <summary>Writes all files, as of one moment, in the form that import takes back byte for byte.</summary>
public sealed class ExportFiles(MatchingDatabase database, IEnumerable<FileDefinition> definitions)
{
    private static readonly CsvWriterOptions Form = new() { Separator = ',', NewLine = "\n", HasHeader = false };

    public async Task<ExportOutcome> HandleAsync(string directory, CancellationToken cancel = default)
    {
        try
        {
            Directory.CreateDirectory(directory);
            return await database.ReadAtOneMomentAsync<ExportOutcome>(
                async (connection, snapshot) =>
                {
                    var files = new List<ExportedFile>();
                    foreach (var definition in definitions)
                    {
                        files.Add(await WriteAsync(directory, definition, connection, snapshot, cancel));
                    }

                    return new ExportOutcome.Exported(files);
                },
                cancel);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new ExportOutcome.CannotWrite(directory);
        }
    }

    /// <summary>Under another name first, so that a file with its own name is always a whole one.</summary>
    private async Task<ExportedFile> WriteAsync(
        string directory, FileDefinition definition, DbConnection connection, DbTransaction snapshot, CancellationToken cancel)
    {
        var path = Path.Combine(directory, definition.Name);
        var unfinished = Path.Combine(directory, $".{definition.Name}.part");
        var rows = 0;
        try
        {
            await using (var writer = CsvWriter.ToFile(unfinished, Form))
            {
                WriteRow(writer, definition.Columns.Select(column => column.Name));
                await foreach (var row in StoredTable.ReadAsync(connection, snapshot, definition, database.Dialect, definition.Exported, cancel))
                {
                    WriteRow(writer, row.Cells.Select(LeadingQuote.Add));
                    rows++;
                }
            }

            File.Move(unfinished, path, overwrite: true);
            return new ExportedFile(definition.Name, rows);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static void WriteRow(CsvWriter writer, IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            writer.WriteField(cell);
        }

        writer.EndRecord();
    }
}
