using System.Globalization;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Competition;
using Spectre.Console;

namespace Matching.Cli;

/// <summary>How far a competition is: one bar a step. It may be told from several threads.</summary>
public sealed class CompetitionBars(ProgressContext context, CultureInfo culture) : IProgress<CompetitionProgress>
{
    private readonly Lock turn = new();
    private readonly Dictionary<string, ProgressTask> bars = new(StringComparer.Ordinal);

    public void Report(CompetitionProgress value)
    {
        lock (turn)
        {
            if (!bars.TryGetValue(value.Step, out var bar))
            {
                bar = bars[value.Step] = context.AddTask(Markup.Escape(RankingTexts.Sentences["step." + value.Step, culture]), maxValue: value.Of);
            }

            bar.Value = Math.Max(bar.Value, value.Done);
        }
    }
}
