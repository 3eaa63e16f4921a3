using Dapper;
using Matching.Database;

namespace Matching.Tests.Cli;

public sealed class SweepVerbTests : IDisposable
{
    private readonly TerminalFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_sweep_that_is_broken_as_a_whole_is_told_of_and_keeps_no_other_back()
    {
        (await TerminalRun.OfAsync("migrate", "--database", folder.Database)).Exit.ShouldBe(0);
        await using (var database = MatchingDatabase.For(folder.Database, TimeProvider.System))
        {
            await database.WriteAsync(scope => scope.Connection.ExecuteAsync("DROP TABLE match_reminders", transaction: scope.Transaction));
        }

        var run = await TerminalRun.OfAsync("sweep", "--database", folder.Database, "--lang", "en");

        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("reminders: could not run");
        run.Error.ShouldContain("outbox: 0 found, 0 done, 0 failed");
        run.Error.ShouldNotContain("   at ");
    }
}
