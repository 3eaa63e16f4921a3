using System.CommandLine;
using System.Globalization;
using Matching.Kpi.Estimates;
using Matching.Kpi.Report;
using Matching.Results;

namespace Matching.Cli.Verbs;

internal static class DurationsVerb
{
    private static readonly Option<DateOnly?> From = new("--from") { Description = "First start day, yyyy-MM-dd.", CustomParser = VerbOptions.Day };
    private static readonly Option<DateOnly?> To = new("--to") { Description = "Last start day, yyyy-MM-dd.", CustomParser = VerbOptions.Day };

    public static Command Create()
    {
        var command = new Command("durations", "How long matches last: the Kaplan-Meier curve of time to end.")
        {
            ProgrammeOption.Required, YearOption.Optional, From, To,
        };
        command.Validators.Add(result =>
        {
            var byYear = result.GetResult(YearOption.Optional) is not null;
            var byDays = result.GetResult(From) is not null && result.GetResult(To) is not null;
            var anyDay = result.GetResult(From) is not null || result.GetResult(To) is not null;
            if (byYear == anyDay || (anyDay && !byDays))
            {
                result.Refuse("usage_year_or_days");
            }
            else if (byDays && result.GetValue(From) > result.GetValue(To))
            {
                result.Refuse("usage_days_reversed");
            }
        });
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var session = await Session.ReadAsync(parsed, cancel);
        var year = parsed.GetValue(YearOption.Optional);
        var from = year is { } first ? new DateOnly(first, 1, 1) : parsed.GetValue(From)!.Value;
        var to = year is { } last ? new DateOnly(last, 12, 31) : parsed.GetValue(To)!.Value;
        var matches = await session.Get<ResultsStore>().MatchesAsync(cancel);
        var curve = Durations.Of(matches, parsed.GetValue(ProgrammeOption.Required)!, from, to, session.AsOf);
        if (session.Json)
        {
            await session.Out.WriteLineAsync(DurationsJson.Write(curve));
            return ExitCodes.Done;
        }

        await session.SayAsync("durations", curve.N, curve.Events, curve.Median?.ToString(CultureInfo.InvariantCulture) ?? "–");
        await session.Out.WriteLineAsync("day,at_risk,ended,censored,survival,std_err,low,high");
        foreach (var row in curve.Rows)
        {
            await session.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{row.Time},{row.AtRisk},{row.Ended},{row.Censored},{row.Survival:R},{row.StdErr:R},{row.Limits?.Low:R},{row.Limits?.High:R}"));
        }

        return ExitCodes.Done;
    }
}
