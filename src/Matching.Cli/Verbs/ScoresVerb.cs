using System.CommandLine;
using System.Text;
using Matching.Suggestions;

namespace Matching.Cli.Verbs;

internal static class ScoresVerb
{
    private static readonly Option<FileInfo> Out = new("--out") { Description = "The CSV file to write.", Required = true };

    public static Command Create()
    {
        var command = new Command("scores", "The score of every eligible pair of those who wait on the day.") { ProgrammeOption.Required, Out };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var session = await Session.ReadAsync(parsed, cancel);
        var file = parsed.GetValue(Out)!;
        file.Directory?.Create();
        await using var writer = new StreamWriter(file.FullName, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var pairs = await ScoresFile.WriteAsync(
            writer, session.Get<ScoreAllWaiting>().HandleAsync(parsed.GetValue(ProgrammeOption.Required)!, session.AsOf));
        if (session.Json)
        {
            await session.WriteJsonAsync(new { file = file.FullName, pairs });
        }

        await session.SayAsync("scored", pairs, file.FullName);
        return ExitCodes.Done;
    }
}
