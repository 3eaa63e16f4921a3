using Matching.TestData;
using Matching.Tests.Samples;

namespace Matching.Tests.Cli;

public sealed class TerminalTests : IDisposable
{
    private readonly TerminalFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("frobnicate")]
    [InlineData("kpi")]
    [InlineData("kpi --year 20x2")]
    [InlineData("kpi --year 99999")]
    [InlineData("kpi --year 2012 --as-of 2013-02-30")]
    [InlineData("kpi --year 2012 --lang fr")]
    [InlineData("durations --programme host")]
    [InlineData("durations --programme host --year 2012 --from 2012-01-01 --to 2012-12-31")]
    [InlineData("durations --programme host --from 2012-01-01")]
    [InlineData("durations --programme hosts --year 2012")]
    [InlineData("durations --programme host --from 2013-01-01 --to 2012-12-31")]
    [InlineData("suggest p1 --top 0")]
    [InlineData("report --year 2012 --format pdf --out x")]
    [InlineData("import")]
    [InlineData("scores --programme host")]
    public async Task Wrong_usage_ends_with_2_and_a_sentence(string line)
    {
        var run = await TerminalRun.OfAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        run.Exit.ShouldBe(2);
        run.Error.ShouldNotBeNullOrWhiteSpace();
        run.Error.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("kpi --year 2012")]
    [InlineData("durations --programme host --year 2012")]
    [InlineData("suggest p1")]
    [InlineData("export out")]
    public async Task A_database_that_is_not_there_is_refused_with_a_sentence_in_both_languages(string line)
    {
        foreach (var (language, words) in new[] { ("da", "Der er ingen database"), ("en", "There is no database") })
        {
            var run = await TerminalRun.OfAsync([.. line.Split(' '), "--database", folder.Database, "--lang", language, "--json"]);

            run.Exit.ShouldBe(1);
            run.Error.ShouldContain(words);
            run.Json.GetProperty("error").GetProperty("message").GetString()!.ShouldContain(words);
        }

        File.Exists(folder.Database).ShouldBeFalse();
    }

    [Fact]
    public async Task Migrating_twice_is_fine_and_an_unknown_sweep_names_the_known_ones()
    {
        (await TerminalRun.OfAsync("migrate", "--database", folder.Database)).Exit.ShouldBe(0);
        (await TerminalRun.OfAsync("migrate", "--database", folder.Database)).Exit.ShouldBe(0);

        var run = await TerminalRun.OfAsync("sweep", "broom", "--database", folder.Database, "--lang", "en");

        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("outbox");
        run.Error.ShouldContain("surveys");
    }

    [Fact]
    public async Task A_sweep_tells_what_it_found_and_did()
    {
        var run = await TerminalRun.OfAsync("sweep", "surveys", "--database", folder.Database, "--json");

        run.Exit.ShouldBe(0);
        run.Json.GetProperty("sweep").GetString().ShouldBe("surveys");
        run.Json.GetProperty("found").GetInt32().ShouldBe(0);
        run.Json.GetProperty("done").GetInt32().ShouldBe(0);
        run.Json.GetProperty("failed").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task A_sweep_judges_what_is_due_on_the_day_it_is_told()
    {
        await TerminalRun.OfAsync("import", SampleFolder.Path, "--as-of", "2013-08-01", "--database", folder.Database);

        (await FoundAsync("2013-08-01")).ShouldBe(0, "what fell due before the import is not sent");
        (await FoundAsync("2013-08-20")).ShouldBeGreaterThan(0);
        (await FoundAsync("2013-08-20")).ShouldBe(0, "nobody is asked twice");

        async Task<int> FoundAsync(string day) =>
            (await TerminalRun.OfAsync("sweep", "surveys", "--as-of", day, "--database", folder.Database, "--json")).Json.GetProperty("found").GetInt32();
    }

    [Fact]
    public async Task An_end_that_an_import_brings_late_asks_nobody()
    {
        const string header = "id,programme,participant,volunteer,proposed_on,state,started_on,ended_on,end_reason";
        var files = Directory.CreateDirectory(folder["in"]).FullName;
        foreach (var (day, row) in new[] { ("2013-02-01", "m1,host,p-h-0001,v-h-0001,2013-01-10,active,2013-01-20,,"), ("2013-08-01", "m1,host,p-h-0001,v-h-0001,2013-01-10,ended,2013-01-20,2013-02-20,other") })
        {
            foreach (var people in new[] { "participants.csv", "volunteers.csv" })
            {
                File.Copy(Path.Combine(Checkout.Sample, people), Path.Combine(files, people), overwrite: true);
            }

            await File.WriteAllTextAsync(Path.Combine(files, "matches.csv"), $"{header}\n{row}\n");
            (await TerminalRun.OfAsync("import", files, "--as-of", day, "--database", folder.Database)).Exit.ShouldBe(0);
        }

        var run = await TerminalRun.OfAsync("sweep", "surveys", "--as-of", "2013-08-01", "--database", folder.Database, "--json");

        run.Json.GetProperty("found").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task What_one_sweep_queues_the_outbox_sends_in_the_same_run()
    {
        var run = await TerminalRun.OfAsync("sweep", "--database", folder.Database, "--json");

        run.Json.EnumerateArray().Last().GetProperty("sweep").GetString().ShouldBe("outbox");
    }

    [Fact]
    public async Task An_empty_database_reports_the_eleven_computed_indicators_without_targets()
    {
        await TerminalRun.OfAsync("migrate", "--database", folder.Database);

        var run = await TerminalRun.OfAsync("kpi", "--year", "2012", "--as-of", "2013-08-01", "--database", folder.Database, "--json");

        var indicators = run.Json.GetProperty("tracks").EnumerateArray()
            .SelectMany(t => t.GetProperty("initiatives").EnumerateArray())
            .SelectMany(i => i.GetProperty("indicators").EnumerateArray())
            .ToList();
        indicators.Count.ShouldBe(11);
        indicators.ShouldAllBe(i => i.GetProperty("verdict").GetString() == "info");
    }
}
