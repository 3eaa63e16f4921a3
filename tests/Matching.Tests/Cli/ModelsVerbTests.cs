using Matching.Tests.Surveys.Learning;

namespace Matching.Tests.Cli;

public sealed class ModelsVerbTests : IAsyncLifetime
{
    private readonly TerminalFolder folder = new();

    public async Task InitializeAsync()
    {
        LearningCity.WriteTo(folder["in"], participants: 20);
        (await RunAsync("import", folder["in"])).Exit.ShouldBe(0);
    }

    public Task DisposeAsync()
    {
        folder.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_model_that_is_not_surely_better_comes_as_far_as_the_shadow()
    {
        (await RunAsync("train", "--programme", "host")).Exit.ShouldBe(0);
        var model = (await RunAsync("models", "--json")).Json.EnumerateArray().ShouldHaveSingleItem();
        var id = model.GetProperty("id").GetString()!;
        model.GetProperty("state").GetString().ShouldBe("candidate");

        (await RunAsync("models", "shadow", id, "--json")).Json.GetProperty("state").GetString().ShouldBe("shadow");
        var promoted = await RunAsync("models", "promote", id, "--lang", "en", "--json");
        var again = await RunAsync("models", "shadow", id, "--json");
        again.Error.Trim().ShouldBe($"Model {id} er allerede i skygge. Herfra kan den tages i brug (models promote {id}) eller trækkes tilbage (models retire {id}).");
        var nobody = await RunAsync("models", "retire", "model-none", "--json");

        promoted.Exit.ShouldBe(1);
        promoted.Json.GetProperty("error").GetProperty("code").GetString().ShouldBe("not_ahead");
        promoted.Error.ShouldContain("not surely better than the transparent score");
        again.Json.GetProperty("error").GetProperty("code").GetString().ShouldBe("wrong_state");
        nobody.Json.GetProperty("error").GetProperty("code").GetString().ShouldBe("not_found");
        (await RunAsync("models")).Out.ShouldContain("shadow");
        (await RunAsync("models", "retire", id)).Exit.ShouldBe(0);
        (await RunAsync("models")).Out.ShouldContain("retired");
    }

    [Theory]
    [InlineData("da", "Der er ingen modeller endnu. Lær en")]
    [InlineData("en", "There are no models yet. Train one")]
    public async Task Without_models_it_says_so_and_how_to_train_one(string language, string words)
    {
        var run = await RunAsync("models", "--lang", language);

        run.Exit.ShouldBe(0);
        run.Error.ShouldContain(words);
    }

    [Fact]
    public async Task An_objection_and_its_end_are_told_apart()
    {
        var never = await RunAsync("object", "volunteer", "v1", "--ended", "--lang", "en");
        var objected = await RunAsync("object", "volunteer", "v1", "--lang", "en");
        var twice = await RunAsync("object", "volunteer", "v1", "--lang", "en");
        var ended = await RunAsync("object", "volunteer", "v1", "--ended", "--lang", "en");

        never.Error.Trim().ShouldBe("v1 has not said no to computer models, so there is nothing to take back.");
        objected.Error.Trim().ShouldBe("Noted: no computer model looks at v1.");
        twice.Error.Trim().ShouldBe("It was noted before that no computer model looks at v1.");
        ended.Error.Trim().ShouldBe("Noted: v1 no longer minds computer models.");
    }

    private Task<TerminalRun> RunAsync(params string[] words) =>
        TerminalRun.OfAsync([.. words, "--as-of", LearningCity.AsOf, "--database", folder.Database]);
}
