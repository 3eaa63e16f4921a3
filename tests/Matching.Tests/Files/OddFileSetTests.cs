using Matching.Files;
using Matching.TestData;

namespace Matching.Tests.Files;

public sealed class OddFileSetTests
{
    public static TheoryData<string, string> Sets
    {
        get
        {
            var sets = new TheoryData<string, string>();
            foreach (var name in OddFileSets.Names)
            {
                sets.Add(BothDatabases.Sqlite, name);
                sets.Add(BothDatabases.Postgres, name);
            }

            return sets;
        }
    }

    [Fact]
    public void There_are_at_least_forty_sets() => OddFileSets.Names.Count().ShouldBeGreaterThan(90);

    [SkippableTheory]
    [MemberData(nameof(Sets))]
    public async Task Every_set_gets_a_clear_answer_and_loses_no_row(string engine, string name)
    {
        var set = OddFileSets.Named(name);
        await using var bench = await FilesBench.CreateAsync(engine);
        foreach (var (file, bytes) in set.Files)
        {
            bench.Put(file, bytes);
        }

        var before = await bench.ContentAsync();
        var outcome = await bench.ImportAsync();

        if (set.IsRefused)
        {
            outcome.ShouldBeOfType<ImportOutcome.Refused>();
            (await bench.ContentAsync()).ShouldBe(before);
        }
        else
        {
            outcome.ShouldBeOfType<ImportOutcome.Imported>();
            await ShouldChangeNothingWhenImportedAgainAsync(bench);
        }

        ShouldSayWhatIsOdd(outcome.Report, set);
        ShouldAddUp(outcome.Report);
    }

    [SkippableTheory]
    [MemberData(nameof(Sets))]
    public async Task What_is_good_of_a_set_can_be_stored_and_adds_up(string engine, string name)
    {
        await using var bench = await FilesBench.CreateAsync(engine);
        foreach (var (file, bytes) in OddFileSets.Named(name).Files)
        {
            bench.Put(file, bytes);
        }

        var report = (await bench.ImportAsync(partial: true)).Report;

        ShouldAddUp(report);
        foreach (var file in report.Files)
        {
            var table = file.File == "surveys.csv" ? "answers" : Path.GetFileNameWithoutExtension(file.File);
            (await bench.AskAsync<int>($"SELECT count(*) FROM {table}")).ShouldBe(file.Accepted);
        }

        await ShouldChangeNothingWhenImportedAgainAsync(bench);
    }

    private static async Task ShouldChangeNothingWhenImportedAgainAsync(FilesBench bench)
    {
        var stored = await bench.ContentAsync();
        var again = (await bench.ImportAsync(partial: true)).Report;
        again.Files.ShouldAllBe(file => file.Accepted == 0);
        (await bench.ContentAsync()).ShouldBe(stored);
    }

    private static void ShouldSayWhatIsOdd(ImportReport report, OddFileSet set)
    {
        report.Stored.ShouldBe(!set.IsRefused);
        if (set.Code is null)
        {
            report.Problems.ShouldBeEmpty();
            return;
        }

        var said = report.Problems.Where(p => p.Code == set.Code).ToList();
        said.ShouldContain(p => p.Line == set.Line && p.Column == set.Column, string.Join('\n', report.Problems));
        said.ShouldAllBe(p => p.Severity == (set.IsRefused ? "error" : "warning"));
        report.Problems.ShouldAllBe(p => p.Message.Length > 20 && p.Message.Length < 500);
        report.Problems.Any(p => p.Severity == "error").ShouldBe(set.IsRefused);
    }

    private static void ShouldAddUp(ImportReport report)
    {
        report.Files.ShouldAllBe(file => file.Rows == file.Accepted + file.Unchanged + file.Rejected);
        report.Files.ShouldAllBe(file => file.Accepted >= 0 && file.Unchanged >= 0 && file.Rejected >= 0);
    }
}
