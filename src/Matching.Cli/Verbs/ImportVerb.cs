using System.CommandLine;
using Matching.Files;

namespace Matching.Cli.Verbs;

internal static class ImportVerb
{
    private static readonly Argument<string> Folder = new("dir") { Description = "The folder with the CSV files." };
    private static readonly Option<bool> Partial = new("--partial") { Description = "Keep the good rows although others are rejected." };
    private static readonly Option<bool> Overwrite = new("--overwrite") { Description = "Let the file win over what was edited in the service." };

    public static Command Create()
    {
        var command = new Command("import", "Reads people, matches, answers and the catalogue from CSV files.") { Folder, Partial, Overwrite };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var session = await Session.WriteAsync(parsed, cancel);
        var options = new ImportOptions(parsed.GetValue(Partial), parsed.GetValue(Overwrite));
        var outcome = await ProgressBars.ShowAsync(
            session, context => new ImportBars(context),
            progress => session.Get<ImportFiles>().HandleAsync(
                parsed.GetValue(Folder)!, options, session.Culture, session.Change(), progress, cancel));
        var report = outcome.Report;
        if (session.Json)
        {
            await session.WriteJsonAsync(new { stored = report.Stored, files = report.Files, problems = report.Problems });
        }

        foreach (var problem in report.Problems)
        {
            await session.Error.WriteLineAsync($"{problem.File}:{problem.Line} {problem.Column} {problem.Severity} {problem.Code}: {problem.Message}");
        }

        foreach (var file in report.Files)
        {
            await session.SayAsync("imported", file.File, file.Rows, file.Accepted, file.Unchanged, file.Rejected);
        }

        await session.SayAsync(outcome switch
        {
            ImportOutcome.Imported when report.Files.Any(file => file.Accepted > 0) => "import_stored",
            ImportOutcome.Imported => "import_unchanged",
            _ => options.Partial ? "import_none_good" : "import_refused",
        });
        return outcome is ImportOutcome.Imported ? ExitCodes.Done : ExitCodes.Refused;
    }
}
