using Spectre.Console;

namespace Matching.Cli;

/// <summary>Progress on standard error while a person looks on; silent where it is redirected.</summary>
public static class ProgressBars
{
    /// <param name="session">Whose standard error it is.</param>
    /// <param name="bars">What shows the work's reports; they are told at once and in order.</param>
    /// <param name="work">Reports, or is given null where nobody looks on.</param>
    public static async Task<T> ShowAsync<TReport, T>(
        Session session, Func<ProgressContext, IProgress<TReport>> bars, Func<IProgress<TReport>?, Task<T>> work)
    {
        if (Console.IsErrorRedirected || session.Error != Console.Error)
        {
            return await work(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(session.Error) });
        return await console.Progress().StartAsync(context => work(bars(context)));
    }
}
