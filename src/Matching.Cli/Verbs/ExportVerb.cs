using System.CommandLine;
using Matching.Files;

namespace Matching.Cli.Verbs;

internal static class ExportVerb
{
    private static readonly Argument<string> Folder = new("dir") { Description = "The folder to write the CSV files to." };

    public static Command Create()
    {
        var command = new Command("export", "Writes people, matches, answers and the catalogue as CSV files that import takes back.") { Folder };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var session = await Session.ReadAsync(parsed, cancel);
        switch (await session.Get<ExportFiles>().HandleAsync(parsed.GetValue(Folder)!, cancel))
        {
            case ExportOutcome.Exported exported:
                if (session.Json)
                {
                    await session.WriteJsonAsync(new { files = exported.Files });
                }

                foreach (var file in exported.Files)
                {
                    await session.SayAsync("exported", file.File, file.Rows);
                }

                return ExitCodes.Done;
            default:
                return await session.RefuseAsync("cannot_write", parsed.GetValue(Folder));
        }
    }
}
