using Matching.Files;
using Spectre.Console;

namespace Matching.Cli;

/// <summary>How far an import is: one bar a file.</summary>
public sealed class ImportBars(ProgressContext context) : IProgress<ImportProgress>
{
    private readonly Dictionary<string, ProgressTask> tasks = new(StringComparer.Ordinal);

    public void Report(ImportProgress value)
    {
        if (!tasks.TryGetValue(value.File, out var task))
        {
            tasks[value.File] = task = context.AddTask(value.File, maxValue: Math.Max(1, value.RowsToStore));
        }

        task.Value = value.RowsStored;
    }
}
