using System.Globalization;
using Matching.Rounds;
using Spectre.Console;

namespace Matching.Cli;

/// <summary>How far a round is: one bar a step and pass, the one before it full. It may be told from several threads.</summary>
public sealed class RoundBars(ProgressContext context, CultureInfo culture) : IProgress<RoundProgress>
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
