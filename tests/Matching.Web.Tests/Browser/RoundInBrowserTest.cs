using Matching.Access;
using Matching.Matches;
using Matching.People;
using Matching.Web.Tests.Journeys;
using Microsoft.Playwright;

namespace Matching.Web.Tests.Browser;

/// <summary>A round in a real browser, on a phone: start, wait on the page, compare, pin, send.</summary>
public sealed class RoundInBrowserTest
{
    [SkippableFact]
    public async Task A_caseworker_runs_two_drafts_compares_them_pins_one_pair_and_sends()
    {
        await using var browser = await Chromium.StartAsync();
        await using var application = new MatchingApplication();
        var address = application.Listen();
        await application.AddUserAsync("karen", Roles.Caseworker, Programmes.Host);
        await application.Database.AddAsync([.. Enumerable.Range(1, 4).Select(i => Seed.Newcomer($"p{i}", $"Amira {i}"))]);
        await application.Database.AddAsync([.. Enumerable.Range(1, 3).Select(i => Seed.Host($"v{i}", $"Søren {i}"))]);
        var (page, broken) = await browser.OpenAsync(390, "en");
        await page.GotoAsync(address);
        await page.GetByLabel("User name").FillAsync("karen");
        await page.GetByLabel("Password").FillAsync(MatchingApplication.Password);
        await page.Locator("main form button.button-primary").ClickAsync();

        await DraftAsync("Highest total");
        await DraftAsync("Most people matched");
        await page.GetByRole(AriaRole.Link, new() { Name = "Compare with another draft" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        (await page.Locator(".comparison tbody tr").CountAsync()).ShouldBe(14);

        await page.Locator(".comparison thead a").Last.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Pin" }).First.ClickAsync();
        await application.SweepAsync();
        await page.GetByText("pinned", new() { Exact = true }).WaitForAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Send the proposals" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send 3 proposals" }).ClickAsync();
        (await page.GetByRole(AriaRole.Status).InnerTextAsync()).ShouldContain("3 proposals were sent");
        (await application.Get<MatchStore>().ListAsync([Programmes.Host], [MatchStates.Proposed])).Count.ShouldBe(3);
        broken.ShouldBeEmpty();

        async Task DraftAsync(string objective)
        {
            await page.GotoAsync(address + "/rounds/new");
            await page.GetByText(objective, new() { Exact = true }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Work it out" }).ClickAsync();
            await page.GetByText("The draft is being worked out").WaitForAsync();
            await application.SweepAsync();
            // The page looks again by itself.
            await page.Locator(".figures").WaitForAsync();
        }
    }
}
