using System.Net;

namespace Matching.Web.Tests.Access;

public sealed class AntiforgeryTests : IAsyncLifetime
{
    private readonly MatchingApplication application = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-out")]
    public async Task A_form_without_its_token_is_refused_in_words(string address)
    {
        var visitor = await application.SignedInAsync();

        var page = await visitor.PostAsync(address, [new("Name", "x")]);

        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.One("h1").ShouldBe("Det kunne vi ikke læse");
    }

    [Fact]
    public async Task A_form_with_somebody_elses_token_is_refused()
    {
        var karen = await application.SignedInAsync(name: "karen");
        var jonas = await application.SignedInAsync(name: "jonas");
        var page = await karen.OpenAsync("/today");

        await jonas.SendAsync("/today", page, "form.frame-user");

        jonas.Status.ShouldBe(HttpStatusCode.BadRequest);
    }
}
