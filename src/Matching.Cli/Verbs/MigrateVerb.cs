using System.CommandLine;
using Matching.Database;

namespace Matching.Cli.Verbs;

internal static class MigrateVerb
{
    public static Command Create()
    {
        var command = new Command("migrate", "Makes the database, or brings its tables to this version.");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        await using var session = await Session.WriteAsync(parsed, cancel);
        var database = session.Get<MatchingDatabase>();
        if (session.Json)
        {
            await session.WriteJsonAsync(new { database = database.Place, version = Migrator.Newest });
        }

        await session.SayAsync("migrated", database.Place, Migrator.Newest);
        return ExitCodes.Done;
    }
}
