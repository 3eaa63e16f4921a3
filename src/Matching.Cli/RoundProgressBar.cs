using System.Globalization;
using Matching.Rounds;
using Spectre.Console;

namespace Matching.Cli;

/// <summary>How far a round is, on standard error while a person looks on; silent where it is redirected.</summary>
public static class RoundProgressBar
{
    public static async Task<T> ShowAsync<T>(Session session, Func<IProgress<RoundProgress>?, Task<T>> work)
    {
        if (Console.IsErrorRedirected || session.Error != Console.Error)
        {
            return await work(null);
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(session.Error) });
        return await console.Progress().StartAsync(context => work(new Bars(context, session.Culture)));
    }

    /// <summary>One bar a step and pass, the one before it full.</summary>
    private sealed class Bars(ProgressContext context, CultureInfo culture) : IProgress<RoundProgress>
    {
        private readonly Lock turn = new();
        private (string Step, int Pass) now;
        private ProgressTask? bar;

        public void Report(RoundProgress value)
        {
            lock (turn)
            {
                if (bar is null || now != (value.Step, value.Pass))
                {
                    bar?.Value(1);
                    now = (value.Step, value.Pass);
                    var name = RoundTexts.Sentences[$"step.{value.Step}", culture];
                    bar = context.AddTask(Markup.Escape(value.Pass > 0 ? $"{name} ({value.Pass})" : name), maxValue: 1);
                }

                bar.Value = value.Done;
            }
        }
    }
}
