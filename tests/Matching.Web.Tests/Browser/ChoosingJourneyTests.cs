using Matching.Matches.Choices;
using Matching.Web.Demo;
using Microsoft.Playwright;

namespace Matching.Web.Tests.Browser;

public sealed class ChoosingJourneyTests
{
    /// <summary>The demo's newcomer with many hosts to choose from.</summary>
    private const string Person = "/people/participant/p-h-0206";

    [SkippableFact]
    public async Task A_caseworker_reads_why_raises_language_and_proposes_the_second_with_a_reason()
    {
        await using var browser = await Chromium.StartAsync();
        await using var application = new MatchingApplication(settings: ("Demo:Fill", "true"));
        var (page, broken) = await browser.OpenAsync(width: 1280, locale: "en");
        await SignInAsync(page, application.Listen());

        await page.GotoAsync(new Uri(new Uri(page.Url), Person).ToString());
        var first = page.Locator(".suggestion").First;
        await first.Locator("summary").ClickAsync();
        (await first.Locator(".definitions dt").CountAsync()).ShouldBe(7);

        await page.GetByRole(AriaRole.Link, new() { Name = "Say what matters most to the participant" }).ClickAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "Language" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.GetByText("What matters most to the participant is language: its weight is doubled").WaitForAsync();

        var second = page.Locator(".suggestion").Nth(1);
        var id = await second.Locator("h3").GetAttributeAsync("id");
        await second.Locator("a.button").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Choose why you propose somebody other than the first." }).WaitForAsync();
        await page.GetByLabel("A better fit than the numbers show").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await page.Locator(".alert-success").WaitForAsync();

        var match = new Uri(page.Url).Query.Split("asked=")[1];
        var choice = (await application.Get<ChoiceStore>().FindAsync(match)).ShouldNotBeNull();
        (choice.PickedRank, choice.Reason).ShouldBe((2, "better_fit"));
        id.ShouldNotBe($"v-{choice.ShownFirst}");
        choice.Snapshot.ShouldContain("\"raised\":\"language\"");
        broken.ShouldBeEmpty();
    }

    private static async Task SignInAsync(IPage page, string address)
    {
        await page.GotoAsync(address + "/sign-in");
        await page.FillAsync("#Name", "caseworker");
        await page.FillAsync("#Password", DemoUsers.All.Single(demo => demo.Name == "caseworker").Password);
        await page.ClickAsync("main form button.button-primary");
    }
}
