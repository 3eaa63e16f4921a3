using System.Globalization;
using Matching.Audit;
using Matching.Database;

namespace Matching.Files;

/// <summary>
/// Takes a folder of files in: one transaction, nothing kept if a row is rejected (unless only the good ones are asked for), and
/// nothing changed by files that were imported before.
/// </summary>
public sealed class ImportFiles(MatchingDatabase database, IEnumerable<FileDefinition> definitions, IEnumerable<AfterImport> afterwards)
{
    private readonly List<FileDefinition> known = [.. definitions];
    private readonly List<AfterImport> after = [.. afterwards];

    /// <param name="directory">Where the files are.</param>
    /// <param name="options">Whether good rows are kept beside rejected ones, and whether the file wins over edits.</param>
    /// <param name="culture">The language of the messages.</param>
    /// <param name="change">Who imports, when, and on which casework day.</param>
    /// <param name="progress">Told after every few rows that were stored.</param>
    /// <param name="cancel">Gives the whole import up.</param>
    public async Task<ImportOutcome> HandleAsync(
        string directory,
        ImportOptions options,
        CultureInfo culture,
        Change change,
        IProgress<ImportProgress>? progress = null,
        CancellationToken cancel = default)
    {
        // Nobody is born after the real day, even where the casework day lies in the past.
        var year = Math.Max(change.On.Year, change.At.Year);
        return await database.WriteAsync(
            async scope =>
            {
                // Read within, so that a transaction that must be tried again begins with nothing judged.
                var folder = await Folder.ReadAsync(directory, known, year, cancel);
                var judged = await JudgeAsync(folder, new StoredTables(scope, known), options, cancel);
                var (kept, report) = Report(folder, judged, options, culture);
                if (!kept)
                {
                    return scope.GiveUp<ImportOutcome>(new ImportOutcome.Refused(report));
                }

                await StoreAsync(judged, scope, change, progress, cancel);
                return new ImportOutcome.Imported(report);
            },
            cancel);
    }

    private static async Task<List<FileJudgement>> JudgeAsync(
        Folder folder, StoredTables tables, ImportOptions options, CancellationToken cancel)
    {
        var judged = new List<FileJudgement>();
        foreach (var reading in folder.Readings)
        {
            var definition = reading.Definition;
            foreach (var file in definition.Columns.Select(column => column.RefersTo).OfType<string>().Append(definition.Name))
            {
                await tables.LoadAsync(file, cancel);
            }

            judged.Add(FileJudgement.Of(reading, tables, options.Overwrite));
        }

        return judged;
    }

    private static (bool Kept, ImportReport Report) Report(
        Folder folder, List<FileJudgement> judged, ImportOptions options, CultureInfo culture)
    {
        var problems = folder.Findings.Select(f => ImportProblem.From(f.File, 0, f.Finding, culture)).ToList();
        foreach (var reading in folder.Readings)
        {
            problems.AddRange(reading.Findings
                .OrderBy(f => f.Line)
                .Select(f => ImportProblem.From(reading.Definition.Name, f.Line, f.Finding, culture)));
        }

        var files = judged.ConvertAll(j => j.Counts);
        var isClean = problems.TrueForAll(p => p.Severity != ImportProblem.Error);
        var kept = isClean || (options.Partial && files.Exists(f => f.Accepted + f.Unchanged > 0));
        return (kept, new ImportReport(isClean || (kept && files.Exists(f => f.Accepted > 0)), files, problems));
    }

    private async Task StoreAsync(
        List<FileJudgement> judged, WriteScope scope, Change change, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        var writer = new RowWriter(scope, change, progress, cancel);
        foreach (var file in judged)
        {
            await writer.WriteAsync(file);
        }

        var brought = judged.Where(j => j.ToStore > 0).Select(j => j.Counts).ToList();
        if (brought.Count == 0)
        {
            return;
        }

        foreach (var feature in after.Where(feature => brought.Exists(file => feature.Files.Contains(file.File))))
        {
            await feature.RunAsync(scope, change, cancel);
        }

        await AuditLog.WriteAsync(scope, change, "import", "files", Summary(brought));
    }

    private static string Summary(List<ImportedFile> files) => string.Join("; ", files.Select(f => string.Create(
        CultureInfo.InvariantCulture, $"{f.File}: {f.Accepted} accepted, {f.Unchanged} unchanged, {f.Rejected} rejected")));
}
