using System.Net;

namespace Matching.Web.Tests.Localisation;

public sealed class LanguageTests : IAsyncLifetime
{
    private readonly MatchingApplication application = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Fact]
    public async Task Danish_is_spoken_until_somebody_chooses_english()
    {
        var visitor = application.Visitor();
        var danish = await visitor.OpenAsync("/sign-in?back=%2Ftoday");
        danish.One("h1").ShouldBe("Log ind");
        danish.DocumentElement.GetAttribute("lang").ShouldBe("da");

        await visitor.OpenAsync(danish.QuerySelector("a[hreflang=en]")!.GetAttribute("href")!);
        visitor.SentTo.ShouldBe("/sign-in?back=%2Ftoday");

        var english = await visitor.OpenAsync(visitor.SentTo);
        english.One("h1").ShouldBe("Sign in");
        english.DocumentElement.GetAttribute("lang").ShouldBe("en");
    }

    [Theory]
    [InlineData("en-GB,en;q=0.9", "Sign in")]
    [InlineData("fr-FR,en;q=0.5", "Sign in")]
    [InlineData("da-DK", "Log ind")]
    [InlineData("fr-FR", "Log ind")]
    public async Task A_browser_that_asks_for_english_gets_it(string accept, string title)
    {
        var visitor = application.Visitor();
        visitor.Client.DefaultRequestHeaders.Add("Accept-Language", accept);

        (await visitor.OpenAsync("/sign-in")).One("h1").ShouldBe(title);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    public async Task The_switch_leads_back_only_to_pages_of_our_own(string back)
    {
        var visitor = application.Visitor();

        await visitor.OpenAsync($"/language?to=en&back={Uri.EscapeDataString(back)}");

        visitor.SentTo.ShouldBe("/");
    }

    [Theory]
    [InlineData("da", "Siden findes ikke")]
    [InlineData("en", "There is no such page")]
    public async Task A_page_that_is_not_there_says_so_in_the_readers_language_with_a_number(string language, string title)
    {
        var visitor = application.Visitor();
        await visitor.OpenAsync($"/language?to={language}");

        var page = await visitor.OpenAsync("/nothing-here");

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
        page.One("h1").ShouldBe(title);
        page.One("main code").Length.ShouldBeGreaterThan(5);
        page.QuerySelector("a[hreflang=da]")!.GetAttribute("href").ShouldBe("/language?to=da&back=%2Fnothing-here");
    }

    [Theory]
    [InlineData("/people/participants?q=%C3%B8", "/people/participants?q=%C3%B8")]
    [InlineData("/people/participant/\u00f8", "/people/participant/%C3%B8")]
    [InlineData("//evil.example.org", "/")]
    [InlineData("https://evil.example.org", "/")]
    public async Task The_switch_leads_back_to_any_address_of_ours_and_to_no_other(string back, string to)
    {
        var visitor = application.Visitor();

        await visitor.OpenAsync("/language?to=en&back=" + Uri.EscapeDataString(back));

        visitor.Status.ShouldBe(System.Net.HttpStatusCode.Found);
        visitor.SentTo.ShouldBe(to);
    }
}
