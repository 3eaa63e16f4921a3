using System.CommandLine;
using Matching.Kpi.Report;
using Matching.Kpi.Texts;
using Matching.Results;

namespace Matching.Cli.Verbs;

internal static class KpiVerb
{
    public static Command Create()
    {
        var command = new Command("kpi", "The figures of all three tracks for a year, each with its verdict.") { YearOption.Required };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var session = await Session.ReadAsync(parsed, cancel);
        var report = await session.Get<StatusReports>().FiguresAsync(parsed.GetValue(YearOption.Required), session.AsOf, cancel);
        if (session.Json)
        {
            await session.Out.WriteLineAsync(KpiJson.Write(report));
            return ExitCodes.Done;
        }

        foreach (var track in report.Tracks)
        {
            await session.Out.WriteLineAsync(KpiTexts.TrackName(track.Code, session.Culture));
            foreach (var indicator in track.Indicators)
            {
                await session.Out.WriteLineAsync(Line(indicator, session));
            }
        }

        return ExitCodes.Done;
    }

    private static string Line(IndicatorReport indicator, Session session) => string.Format(
        session.Culture,
        "  {0,-42} {1,12:0.##} {2,-18} {3}",
        indicator.Code,
        indicator.Value,
        VerdictWords.Of(indicator, session.Culture),
        indicator.Name(session.Culture));
}
