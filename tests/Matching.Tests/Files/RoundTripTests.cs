using System.Text;
using Matching.Files;
using Matching.Files.Kinds;
using Matching.TestData;

namespace Matching.Tests.Files;

public sealed class RoundTripTests
{
    [SkippableTheory]
    [InlineData(BothDatabases.Sqlite, BothDatabases.Sqlite, 1)]
    [InlineData(BothDatabases.Sqlite, BothDatabases.Sqlite, 2)]
    [InlineData(BothDatabases.Sqlite, BothDatabases.Sqlite, 3)]
    [InlineData(BothDatabases.Sqlite, BothDatabases.Sqlite, 4)]
    [InlineData(BothDatabases.Sqlite, BothDatabases.Sqlite, 5)]
    [InlineData(BothDatabases.Postgres, BothDatabases.Postgres, 6)]
    [InlineData(BothDatabases.Sqlite, BothDatabases.Postgres, 7)]
    [InlineData(BothDatabases.Postgres, BothDatabases.Sqlite, 8)]
    public async Task What_goes_out_and_in_again_goes_out_byte_for_byte(string from, string to, int seed)
    {
        await using var first = await FilesBench.CreateAsync(from);
        foreach (var (file, text) in new RandomFiles(seed).All())
        {
            first.Put(file, text);
        }

        var outcome = await first.ImportAsync();
        outcome.ShouldBeOfType<ImportOutcome.Imported>(string.Join('\n', outcome.Report.Problems.Where(p => p.Severity == "error").Take(5)));
        var exported = await first.ExportAsync();

        await using var second = await FilesBench.CreateAsync(to);
        foreach (var (file, bytes) in exported)
        {
            second.Put(file, bytes);
        }

        var again = await second.ImportAsync();
        again.Report.Files.Select(f => (f.File, f.Accepted)).ShouldBe(outcome.Report.Files.Select(f => (f.File, f.Accepted)));
        var exportedAgain = await second.ExportAsync();

        exportedAgain.Keys.Order(StringComparer.Ordinal).ShouldBe(exported.Keys.Order(StringComparer.Ordinal));
        foreach (var (file, bytes) in exported)
        {
            Encoding.UTF8.GetString(exportedAgain[file]).ShouldBe(Encoding.UTF8.GetString(bytes));
            exportedAgain[file].ShouldBe(bytes);
        }
    }

    [Fact]
    public async Task An_export_has_every_column_in_its_order_without_mark_and_with_bare_line_feeds()
    {
        await using var bench = await FilesBench.CreateAsync();
        var exported = await bench.ExportAsync();

        exported.Count.ShouldBe(7);
        Encoding.UTF8.GetString(exported["matches.csv"]).ShouldBe(
            "id,programme,participant,volunteer,proposed_on,state,started_on,ended_on,end_reason,accepted_on,decline_reason,proposed_by,ended_by\n");
        Encoding.UTF8.GetString(exported["volunteers.csv"]).ShouldEndWith("registered_on,consent_on,hopes,paused_until,group\n");
        Encoding.UTF8.GetString(exported["participants.csv"]).ShouldEndWith(
            "consent_on,waiting_since,arrived_on,city,children_under_15,household,paused_until,group\n");
    }

    [Fact]
    public async Task A_phone_number_goes_out_guarded_and_comes_back_bare()
    {
        await using var bench = await FilesBench.CreateAsync();
        await bench.Put("participants.csv", CsvTable.Participants().Text()).ImportAsync();

        var exported = await bench.ExportAsync();
        Encoding.UTF8.GetString(exported["participants.csv"]).ShouldContain(",'+45 11111111,");
        bench.Put("participants.csv", exported["participants.csv"]);
        (await bench.ImportAsync()).Report.Files.Single().Unchanged.ShouldBe(2);
        (await bench.AskAsync<string>("SELECT phone FROM participants WHERE id = 'p1'")).ShouldBe("+45 11111111");
    }

    [Fact]
    public async Task An_export_into_a_place_that_is_a_file_is_refused()
    {
        await using var bench = await FilesBench.CreateAsync();
        bench.Put("taken", "x");
        (await bench.ExportToAsync(Path.Combine(bench.Folder, "taken"))).ShouldBeOfType<ExportOutcome.CannotWrite>();
    }
}
