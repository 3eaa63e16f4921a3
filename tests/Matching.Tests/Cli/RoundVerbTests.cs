using System.Text.Json;
using Matching.Tests.Samples;

namespace Matching.Tests.Cli;

public sealed class RoundVerbTests : IAsyncLifetime
{
    private static readonly string[] Keys = ["objective", "pairs", "total", "bound", "gap", "firstComeTotal", "unmatched", "seconds"];

    private readonly TerminalFolder folder = new();

    public async Task InitializeAsync() =>
        (await TerminalRun.OfAsync("import", SampleFolder.Path, "--as-of", "2013-08-01", "--database", folder.Database)).Exit.ShouldBe(0);

    public Task DisposeAsync()
    {
        folder.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("host", "score")]
    [InlineData("host", "coverage")]
    [InlineData("mentor", "score")]
    public async Task The_document_has_its_keys_in_order_and_its_numbers_agree(string programme, string objective)
    {
        var round = await RoundAsync("--programme", programme, "--objective", objective);

        round.EnumerateObject().Take(Keys.Length).Select(key => key.Name).ShouldBe(Keys);
        round.GetProperty("objective").GetString().ShouldBe(objective);
        var pairs = round.GetProperty("pairs").EnumerateArray().ToList();
        pairs.Count.ShouldBeGreaterThan(5);
        var participants = pairs.Select(pair => pair.GetProperty("participant").GetString()!).ToList();
        participants.ShouldBe(participants.Order(StringComparer.Ordinal));
        participants.ShouldBeUnique();
        round.GetProperty("total").GetDouble().ShouldBe(pairs.Sum(pair => pair.GetProperty("score").GetDouble()), 1e-6);
        round.GetProperty("bound").GetDouble().ShouldBe(round.GetProperty("total").GetDouble());
        round.GetProperty("gap").GetDouble().ShouldBe(0);
        round.GetProperty("firstComeTotal").GetDouble().ShouldBeLessThanOrEqualTo(round.GetProperty("total").GetDouble());
        var unmatched = round.GetProperty("unmatched").EnumerateArray().Select(id => id.GetString()!).ToList();
        unmatched.ShouldNotContain(id => participants.Contains(id));
        round.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("participant").GetString()).ShouldBe(unmatched);
        round.GetProperty("seconds").EnumerateObject().Select(key => key.Name).ShouldBe(["score", "solve"]);
    }

    [Fact]
    public async Task Every_pair_has_the_score_that_scores_gives_it_and_nobody_is_over_capacity()
    {
        var file = folder["scores.csv"];
        (await TerminalRun.OfAsync("scores", "--programme", "host", "--out", file, "--as-of", "2013-08-01", "--database", folder.Database)).Exit.ShouldBe(0);
        var scores = (await File.ReadAllLinesAsync(file)).Skip(1).Select(line => line.Split(','))
            .ToDictionary(cells => (cells[0], cells[1]), cells => double.Parse(cells[2], System.Globalization.CultureInfo.InvariantCulture));

        var pairs = (await RoundAsync("--programme", "host")).GetProperty("pairs").EnumerateArray().ToList();

        foreach (var pair in pairs)
        {
            pair.GetProperty("score").GetDouble().ShouldBe(scores[(pair.GetProperty("participant").GetString()!, pair.GetProperty("volunteer").GetString()!)]);
        }
    }

    [Fact]
    public async Task A_minimum_score_leaves_out_every_pair_below_it_and_without_commit_nothing_is_stored()
    {
        var before = await ProposedAsync();

        var round = await RoundAsync("--programme", "host", "--min-score", "60.5");

        round.GetProperty("pairs").EnumerateArray().Select(pair => pair.GetProperty("score").GetDouble()).ShouldAllBe(score => score >= 60.5);
        (await ProposedAsync()).ShouldBe(before);
        round.GetProperty("committed").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Committing_sends_what_was_drafted_and_the_next_round_no_longer_holds_those_people()
    {
        var draft = await RoundAsync("--programme", "mentor");

        var round = await RoundAsync("--programme", "mentor", "--commit");

        round.GetProperty("pairs").ToString().ShouldBe(draft.GetProperty("pairs").ToString());
        var committed = round.GetProperty("committed");
        committed.GetProperty("proposed").GetArrayLength().ShouldBe(round.GetProperty("pairs").GetArrayLength());
        committed.GetProperty("notPossible").GetArrayLength().ShouldBe(0);
        var next = await RoundAsync("--programme", "mentor");
        var sent = round.GetProperty("pairs").EnumerateArray().Select(pair => pair.GetProperty("participant").GetString()).ToHashSet();
        next.GetProperty("pairs").EnumerateArray().ShouldNotContain(pair => sent.Contains(pair.GetProperty("participant").GetString()));
        next.GetProperty("reasons").EnumerateArray().Count(reason => reason.GetProperty("rule").GetString() == "open").ShouldBeGreaterThanOrEqualTo(sent.Count);
    }

    [Theory]
    [InlineData("round")]
    [InlineData("round --programme hosts")]
    [InlineData("round --programme host --objective most")]
    [InlineData("round --programme host --min-score 100.5")]
    [InlineData("round --programme host --min-score -1")]
    [InlineData("round --programme host --min-score 1,5")]
    [InlineData("round --programme host --waiting-bonus x")]
    public async Task Wrong_usage_ends_with_2_and_a_sentence(string line)
    {
        var run = await TerminalRun.OfAsync(line.Split(' '));

        run.Exit.ShouldBe(2);
        run.Error.ShouldNotBeNullOrWhiteSpace();
        run.Error.ShouldNotContain("   at ");
    }

    private async Task<JsonElement> RoundAsync(params string[] options)
    {
        var run = await TerminalRun.OfAsync(["round", .. options, "--as-of", "2013-08-01", "--database", folder.Database, "--json"]);
        run.Exit.ShouldBe(0, run.Error);
        return run.Json;
    }

    private async Task<int> ProposedAsync()
    {
        var matches = folder["out"];
        await TerminalRun.OfAsync("export", matches, "--database", folder.Database);
        return (await File.ReadAllLinesAsync(Path.Combine(matches, "matches.csv"))).Count(line => line.Contains(",proposed,", StringComparison.Ordinal));
    }
}
