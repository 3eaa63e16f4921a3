using System.CommandLine;
using Matching.Kpi.Report;
using Matching.Results;

namespace Matching.Cli.Verbs;

internal static class ReportVerb
{
    private static readonly Option<string> Format = CreateFormat();
    private static readonly Option<FileInfo> Out = new("--out") { Description = "The file to write.", Required = true };

    public static Command Create()
    {
        var command = new Command("report", "The yearly status report as a file.") { YearOption.Required, Format, Out };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var session = await Session.ReadAsync(parsed, cancel);
        var report = await session.Get<PrintedReport>().ReadAsync(parsed.GetValue(YearOption.Required), session.AsOf, cancel);
        var format = parsed.GetValue(Format)!;
        var content = await ReportFormat.Find(format)!.WriteAsync(report, session.Culture);
        var file = parsed.GetValue(Out)!;
        file.Directory?.Create();
        await File.WriteAllBytesAsync(file.FullName, content, cancel);
        if (session.Json)
        {
            await session.WriteJsonAsync(new { file = file.FullName, format, bytes = content.Length });
        }

        await session.SayAsync("written", file.FullName);
        return ExitCodes.Done;
    }

    private static Option<string> CreateFormat()
    {
        var option = new Option<string>("--format") { Description = "html, docx, xlsx, csv or json.", Required = true };
        option.AcceptOnlyFromAmong([.. ReportFormat.All.Select(format => format.Name)]);
        return option;
    }
}
