using Microsoft.Playwright;

namespace Matching.Web.Tests.Browser;

/// <summary>A real browser, or a skipped test with the reason.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private const string Program = "/usr/bin/chromium";

    // The console's words for an answer that is listed with its address anyway.
    private const string NotLoaded = "Failed to load resource";
    private const string LeftThePage = "net::ERR_ABORTED";

    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Chromium(IPlaywright playwright, IBrowser browser)
    {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static async Task<Chromium> StartAsync()
    {
        Skip.IfNot(File.Exists(Program), $"{Program} is not installed.");
        var driver = await DriverAsync();
        return new Chromium(driver, await driver.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Quiet }));
    }

    /// <summary>A page of its own, with what goes wrong in it collected: messages of the console and files that did not come.</summary>
    public async Task<(IPage Page, List<string> Broken)> OpenAsync(int width, string locale)
    {
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 844 }, Locale = locale });
        var broken = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error" && !message.Text.StartsWith(NotLoaded, StringComparison.Ordinal)) { broken.Add(message.Text); } };
        page.Response += (_, answer) => { if (answer.Status >= 400 && !answer.Request.IsNavigationRequest) { broken.Add($"{answer.Status} {answer.Url}"); } };
        page.RequestFailed += (_, request) => { if (request.Failure != LeftThePage) { broken.Add(request.Url); } };
        return (page, broken);
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private static async Task<IPlaywright> DriverAsync()
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
