using Matching.Files;
using Spectre.Console;

namespace Matching.Cli;

/// <summary>Progress on standard error while a person looks on; silent where it is redirected.</summary>
public static class ProgressBar
{
    public static async Task<T> ShowAsync<T>(Session session, Func<IProgress<ImportProgress>?, Task<T>> work)
    {
        if (Console.IsErrorRedirected || session.Error != Console.Error)
        {
            return await work(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(session.Error) });
        return await console.Progress().StartAsync(context => work(new Bars(context)));
    }

    /// <summary>One bar a file, told at once and in order.</summary>
    private sealed class Bars(ProgressContext context) : IProgress<ImportProgress>
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
}
