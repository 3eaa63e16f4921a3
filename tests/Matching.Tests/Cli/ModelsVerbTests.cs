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

    private Task<TerminalRun> RunAsync(params string[] words) =>
        TerminalRun.OfAsync([.. words, "--as-of", LearningCity.AsOf, "--database", folder.Database]);
}
