using Matching.Access;
using Microsoft.Playwright;

namespace Matching.Web.Tests.Browser;

/// <summary>One walk in a real browser: that files, headers and cookies work together, and nothing is reported as broken.</summary>
public sealed class SmokeTest
{
    [SkippableFact]
    public async Task A_caseworker_signs_in_and_reads_the_waiting_list()
    {
        await using var browser = await Chromium.StartAsync();
        await using var application = new MatchingApplication();
        var address = application.Listen();
        await application.AddUserAsync("karen", Roles.Caseworker, "host");
        await application.Database.AddAsync(Seed.Newcomer("p-1", "Amira Haddad"));
        var (page, broken) = await browser.OpenAsync(390, "da-DK");

        await page.GotoAsync(address);
        await page.GetByLabel("Brugernavn").FillAsync("karen");
        await page.GetByLabel("Adgangskode").FillAsync(MatchingApplication.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Log ind" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Deltagere" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Amira Haddad" }).ClickAsync();

        (await page.TitleAsync()).ShouldBe("Amira Haddad · Matching");
        (await page.EvaluateAsync<string>("getComputedStyle(document.body).fontFamily")).ShouldContain("IBM Plex Sans");
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue("the page is wider than a phone");
        broken.ShouldBeEmpty();
    }
}
