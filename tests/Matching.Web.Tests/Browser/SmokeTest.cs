using Matching.Access;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Playwright;

namespace Matching.Web.Tests.Browser;

/// <summary>One walk in a real browser: that files, headers and cookies work together, and nothing is reported as broken.</summary>
public sealed class SmokeTest
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    [SkippableFact]
    public async Task A_caseworker_signs_in_and_reads_the_waiting_list()
    {
        Skip.IfNot(File.Exists(Chromium), $"{Chromium} is not installed.");
        await using var application = new MatchingApplication();
        application.UseKestrel(0);
        application.StartServer();
        await application.AddUserAsync("karen", Roles.Caseworker, "host");
        await application.Database.AddAsync(Seed.Newcomer("p-1", "Amira Haddad"));
        var address = application.Get<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        using var playwright = await StartAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Quiet });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 390, Height = 844 }, Locale = "da-DK" });
        var broken = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") { broken.Add(message.Text); } };
        page.RequestFailed += (_, request) => broken.Add(request.Url);

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

    private static async Task<IPlaywright> StartAsync()
    {
        try
        {
            return await Playwright.CreateAsync();
        }
        catch (PlaywrightException e)
        {
            Skip.If(true, $"The browser driver does not start: {e.Message}");
            throw;
        }
    }
}
