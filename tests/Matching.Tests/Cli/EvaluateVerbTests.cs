using System.Text.Json;
using Matching.Tests.Samples;
using Matching.Tests.Surveys.Learning;

namespace Matching.Tests.Cli;

public sealed class EvaluateVerbTests : IAsyncLifetime
{
    private const int Participants = 60;

    private static readonly string[] Keys = ["programme", "asOf", "contestants", "winner", "reason", "why", "n", "outcomes", "lasted", "participants", "lists"];

    private readonly TerminalFolder folder = new();

    private string Folds => folder["folds.csv"];

    public async Task InitializeAsync()
    {
        LearningCity.WriteTo(folder["in"], Participants);
        var run = await TerminalRun.OfAsync("import", folder["in"], "--as-of", LearningCity.AsOf, "--database", folder.Database);
        run.Exit.ShouldBe(0, run.Error);
    }

    public Task DisposeAsync()
    {
        folder.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task With_a_file_of_folds_every_contestant_scores_every_match_in_it()
    {
        var predictions = folder["out/predictions.csv"];

        var run = await RunAsync("evaluate", "--folds", Folds, "--predictions", predictions, "--json");

        run.Exit.ShouldBe(0, run.Error);
        run.Json.EnumerateObject().Take(Keys.Length).Select(key => key.Name).ShouldBe(Keys);
        run.Json.GetProperty("n").GetInt32().ShouldBe(Participants * LearningCity.Candidates);
        run.Json.GetProperty("outcomes").GetInt32().ShouldBe(Participants * LearningCity.Candidates);
        var contestants = run.Json.GetProperty("contestants").EnumerateArray().ToList();
        contestants[0].GetProperty("code").GetString().ShouldBe("score");
        contestants.ShouldAllBe(one => one.GetProperty("ndcg5").GetDouble() > 0.3 && one.GetProperty("folds").GetInt32() == 5);
        foreach (var one in contestants)
        {
            foreach (var interval in one.GetProperty("intervals").EnumerateObject().Where(interval => interval.Value.ValueKind == JsonValueKind.Array))
            {
                interval.Value[0].GetDouble().ShouldBeLessThanOrEqualTo(one.GetProperty(interval.Name).GetDouble());
                interval.Value[1].GetDouble().ShouldBeGreaterThanOrEqualTo(one.GetProperty(interval.Name).GetDouble());
            }
        }

        contestants.Select(one => one.GetProperty("code").GetString()).ShouldContain(run.Json.GetProperty("winner").GetString());
        var lines = await File.ReadAllLinesAsync(predictions);
        lines[0].ShouldBe("match,fold,contestant,score");
        var given = (await File.ReadAllLinesAsync(Folds)).Skip(1).ToList();
        foreach (var one in contestants)
        {
            var own = lines.Skip(1).Select(line => line.Split(',')).Where(cells => cells[2] == one.GetProperty("code").GetString()).ToList();
            own.Select(cells => $"{cells[0]},{cells[1]}").ShouldBe(given, ignoreOrder: true);
        }
    }

    [Fact]
    public async Task Our_own_folds_go_forward_in_time_and_the_same_call_gives_the_same_figures()
    {
        var one = await RunAsync("evaluate", "--json");
        var two = await RunAsync("evaluate", "--json");

        one.Error.ShouldBeEmpty();
        two.Out.ShouldBe(one.Out);
        var folds = one.Json.GetProperty("folds").EnumerateArray().ToList();
        folds.Count.ShouldBeInRange(2, 5);
        folds.Select(fold => fold.GetProperty("knownOn").GetString()).ShouldBeInOrder();
    }

    /// <summary>On a day to come every match that runs would have lasted.</summary>
    [Theory]
    [InlineData("da", "--as-of 2999-01-01 ligger efter i dag")]
    [InlineData("en", "--as-of 2999-01-01 is after today")]
    public async Task Nothing_is_learned_as_of_a_day_to_come_and_what_is_evaluated_is_told_with_a_warning(string language, string words)
    {
        string[] late = ["--programme", "mentor", "--as-of", "2999-01-01", "--lang", language, "--database", folder.Database];

        var trained = await TerminalRun.OfAsync(["train", "--json", .. late]);
        var evaluated = await TerminalRun.OfAsync(["evaluate", .. late]);

        trained.Exit.ShouldBe(1);
        trained.Error.ShouldContain(words);
        trained.Json.GetProperty("error").GetProperty("code").GetString().ShouldBe("as_of_ahead");
        evaluated.Exit.ShouldBe(0, evaluated.Error);
        evaluated.Error.ShouldContain(words);
    }

    [Theory]
    [InlineData("match\nm0-0\n", "missing_column", "every row names its fold")]
    [InlineData("match,fold\nm0-0,\n", "missing_value", "every row names its fold")]
    [InlineData("match,fold\nm9-9999,1\n", "unknown_match", "not among the past pairs of the host programme")]
    [InlineData("match,fold\n", "no_rows", "names no match")]
    [InlineData("", "empty_file", "match,fold")]
    public async Task What_is_wrong_with_folds_is_said_of_folds_and_not_of_an_import(string text, string code, string words)
    {
        await File.WriteAllTextAsync(Folds, text);

        var run = await RunAsync("evaluate", "--folds", Folds, "--lang", "en", "--json");

        run.Exit.ShouldBe(1);
        run.Error.ShouldContain(words);
        run.Error.ShouldContain("cannot be used: 1 fault.");
        run.Error.ShouldNotContain("matches.csv");
        run.Error.ShouldNotContain("may be empty");
        run.Json.GetProperty("problems").EnumerateArray().ShouldContain(one => one.GetProperty("code").GetString() == code);
    }

    [Theory]
    [InlineData("da", "er ikke blandt de tidligere par")]
    [InlineData("en", "not among the past pairs")]
    public async Task A_slip_in_the_file_of_folds_is_refused_with_its_line(string language, string words)
    {
        await File.AppendAllTextAsync(Folds, "nobody,1\n");

        var run = await RunAsync("evaluate", "--folds", Folds, "--lang", language, "--json");

        run.Exit.ShouldBe(1);
        run.Error.ShouldContain($"folds.csv:{Participants * LearningCity.Candidates + 2}: ");
        run.Error.ShouldContain(words);
        run.Json.GetProperty("problems")[0].GetProperty("code").GetString().ShouldBe("unknown_match");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_a_sentence()
    {
        var run = await RunAsync("evaluate", "--folds", folder["nowhere.csv"]);

        run.Exit.ShouldBe(1);
        run.Error.ShouldContain("nowhere.csv");
        run.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Training_keeps_a_candidate_once_and_puts_nothing_to_use()
    {
        var before = await TerminalRun.OfAsync("suggest", "p0", "--as-of", LearningCity.AsOf, "--database", folder.Database, "--json");

        var first = await RunAsync("train", "--json");
        var again = await RunAsync("train", "--lang", "en");

        first.Exit.ShouldBe(0, first.Error);
        var model = first.Json.GetProperty("model");
        model.GetProperty("state").GetString().ShouldBe("candidate");
        model.GetProperty("hash").GetString()!.Length.ShouldBe(64);
        model.GetProperty("contestant").GetString().ShouldBe(first.Json.GetProperty("winner").GetString());
        model.GetProperty("n").GetInt32().ShouldBe(Participants * LearningCity.Candidates);
        again.Exit.ShouldBe(0);
        again.Error.ShouldContain($"kept already as {model.GetProperty("id").GetString()}");
        (await TerminalRun.OfAsync("suggest", "p0", "--as-of", LearningCity.AsOf, "--database", folder.Database, "--json")).Out.ShouldBe(before.Out);
    }

    [Theory]
    [InlineData("da", "Hvad den ikke må bruges til", "Par at lære af")]
    [InlineData("en", "What it must not be used for", "Pairs learned from")]
    public async Task Training_writes_the_audit_and_the_card_of_the_model(string language, string words, string folds)
    {
        var run = await RunAsync("train", "--audit", folder["out/audit.json"], "--card", folder["out/card.html"], "--lang", language, "--json");

        run.Exit.ShouldBe(0, run.Error);
        var audit = JsonDocument.Parse(await File.ReadAllTextAsync(folder["out/audit.json"])).RootElement;
        audit.GetProperty("dataWindow").GetProperty("pairs").GetInt32().ShouldBe(Participants * LearningCity.Candidates);
        audit.GetProperty("dataWindow").GetProperty("lists").GetInt32().ShouldBeGreaterThan(30);
        audit.GetProperty("baselines").GetArrayLength().ShouldBe(2);
        var card = await File.ReadAllTextAsync(folder["out/card.html"]);
        card.ShouldContain(words);
        card.ShouldContain(run.Json.GetProperty("model").GetProperty("hash").GetString()!);
        card.ShouldContain("<svg");
        card.ShouldContain(folds);
        card.ShouldNotContain("volunteer:");
        card.ShouldNotContain("participant:");
        card.ShouldNotContain("<script");
        card.ShouldNotContain("http");
    }

    [Fact]
    public async Task Where_no_outcome_is_known_there_is_nothing_to_learn_and_too_little_to_test()
    {
        var trained = await TerminalRun.OfAsync("train", "--programme", "mentor", "--as-of", LearningCity.AsOf, "--database", folder.Database, "--json");
        var evaluated = await TerminalRun.OfAsync("evaluate", "--programme", "mentor", "--as-of", LearningCity.AsOf, "--database", folder.Database, "--json");

        trained.Exit.ShouldBe(1);
        trained.Json.GetProperty("error").GetProperty("code").GetString().ShouldBe("nothing_to_learn");
        evaluated.Exit.ShouldBe(0, evaluated.Error);
        evaluated.Json.GetProperty("winner").GetString().ShouldBe("score");
        evaluated.Json.GetProperty("reason").GetString().ShouldBe("too_few");
    }

    [Fact]
    public async Task The_mentors_of_the_sample_city_have_too_few_known_outcomes()
    {
        await TerminalRun.OfAsync("import", SampleFolder.Path, "--as-of", "2013-08-01", "--database", folder["sample.db"]);

        var run = await TerminalRun.OfAsync("evaluate", "--programme", "mentor", "--as-of", "2013-08-01", "--database", folder["sample.db"], "--lang", "en");

        run.Exit.ShouldBe(0, run.Error);
        run.Out.ShouldContain("NDCG@5");
        run.Out.ShouldContain("score (the transparent score)");
        run.Error.ShouldContain("The transparent score stays: too few known outcomes were tested");
        run.Error.ShouldContain("at least 100 tested, 20 that lasted and 20 that did not, of 30 participants");
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("evaluate --programme hosts")]
    [InlineData("train")]
    [InlineData("train --programme host --folds x")]
    public async Task Wrong_usage_ends_with_2_and_a_sentence(string line)
    {
        var run = await TerminalRun.OfAsync(line.Split(' '));

        run.Exit.ShouldBe(2);
        run.Error.ShouldNotBeNullOrWhiteSpace();
        run.Error.ShouldNotContain("   at ");
    }

    private Task<TerminalRun> RunAsync(string verb, params string[] options) =>
        TerminalRun.OfAsync([verb, "--programme", "host", "--as-of", LearningCity.AsOf, "--database", folder.Database, .. options]);
}
