using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Matching.Web.Demo;
using Microsoft.Playwright;

namespace Matching.Web.Tests.Browser;

/// <summary>A year's work of the programme team in a real browser, at a desk and on a phone: from a figure that is missing to the page for the public.</summary>
public sealed partial class ProgrammeJourneyTests
{
    private const string Gain = "innovaekst.diversity-gain";
    private const string Lasted = "host.lasted-3-months";
    private const string File = "maaling-januar-2013.pdf";
    private const string Texts = "(() => { const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); const all = []; while (walk.nextNode()) { all.push(walk.currentNode.data); } return all.join(' '); })()";
    private const string Story = "Målt hos 26 virksomheder i januar 2013.";

    [SkippableTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_programme_enters_a_figure_follows_one_to_its_cases_compares_years_approves_prints_and_the_public_reads(int width)
    {
        await using var browser = await Chromium.StartAsync();
        await using var application = new MatchingApplication(settings: ("Demo:Fill", "true"));
        var (page, broken) = await browser.OpenAsync(width, "da");
        var address = application.Listen();
        await SignInAsync(page, address);

        await page.Locator(".choices").GetByRole(AriaRole.Link, new() { Name = "2012" }).ClickAsync();
        await TrackAsync(page);
        (await RowAsync(page, Gain)).ShouldContain("Afventer");
        (await page.Locator("#counts").InnerTextAsync()).ShouldContain("Af 21 bedømte indikatorer");
        await EnterAsync(page);
        (await RowAsync(page, Gain)).ShouldContain("8 %");
        (await RowAsync(page, Gain)).ShouldContain("Opfyldt");
        (await page.Locator("#counts").InnerTextAsync()).ShouldContain("Af 22 bedømte indikatorer");

        await CasesAsync(page);
        await YearsAsync(page);
        await ApproveAsync(page);
        await PrintAsync(page);
        await PublicAsync(browser, address, width);
        broken.ShouldBeEmpty();
    }

    private static async Task SignInAsync(IPage page, string address)
    {
        await page.GotoAsync(address + "/sign-in");
        await page.FillAsync("#Name", "programme");
        await page.FillAsync("#Password", DemoUsers.All.Single(demo => demo.Name == "programme").Password);
        await page.ClickAsync("main form button.button-primary");
        await page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Programmets resultater" }).WaitForAsync();
    }

    private static Task TrackAsync(IPage page) => page.Locator("main h2 a[href^='/results/track/partnerships']").ClickAsync();

    private static async Task<string> RowAsync(IPage page, string figure) =>
        await page.Locator("table.figures tr", new() { Has = page.Locator($"th a[href*='{figure}']") }).InnerTextAsync();

    /// <summary>From the track to the figure, the form and back.</summary>
    private static async Task EnterAsync(IPage page)
    {
        await page.Locator($"th a[href*='{Gain}']").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Indtast eller ret et tal" }).ClickAsync();
        await page.GetByLabel("Værdi i procent").FillAsync("7,5");
        await page.GetByLabel("Kilde").FillAsync("Måling, januar 2013");
        await page.GetByText("Dokumentation, historien bag og bemærkninger").ClickAsync();
        await page.Locator("#Evidence").SetInputFilesAsync(new FilePayload { Name = File, MimeType = "application/pdf", Buffer = "%PDF-1.4 bilag"u8.ToArray() });
        await page.GetByLabel("Historien bag tallet, på dansk").FillAsync(Story);
        await page.GetByRole(AriaRole.Button, new() { Name = "Gem tallet" }).ClickAsync();
        (await page.GetByRole(AriaRole.Status).InnerTextAsync()).ShouldContain("Tallet er gemt.");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("Tallet er nu 8 % (Opfyldt).");
        (await page.Locator("#entered strong").First.InnerTextAsync()).ShouldBe("7,5 %", "as it was entered, with its decimals");
        await page.Locator("a.back-link").ClickAsync();
        (await page.Locator("main .badge").First.InnerTextAsync()).ShouldBe("Opfyldt");
        await page.GetByText("Indtastede tal (2)").ClickAsync();
        (await page.GetByRole(AriaRole.Link, new() { Name = File }).CountAsync()).ShouldBe(1);
        await page.Locator("a.back-link").ClickAsync();
    }

    /// <summary>From 89 % to the 175 matches that it counts: numbers, no names, nothing to open.</summary>
    private static async Task CasesAsync(IPage page)
    {
        (await RowAsync(page, Lasted)).ShouldContain("175 af 197");
        await page.Locator($"td a[href*='{Lasted}']", new() { HasText = "89 %" }).ClickAsync();
        (await page.Locator("#rows").IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator(".row-groups [aria-current] + strong").InnerTextAsync()).ShouldBe("175");
        var cases = new List<string>();
        while (true)
        {
            cases.AddRange((await page.Locator(".cases tbody td:first-child").AllInnerTextsAsync()).Select(text => text.Trim()));
            (await page.Locator(".cases a").CountAsync()).ShouldBe(0);
            var next = page.Locator(".paging a[rel=next]");
            if (await next.CountAsync() == 0)
            {
                break;
            }

            await next.ClickAsync();
        }

        cases.Distinct().Count().ShouldBe(175);
        cases.ShouldAllBe(text => CaseNumber().IsMatch(text));
    }

    /// <summary>The year before stands beside it, and says on its own page what it said here.</summary>
    private static async Task YearsAsync(IPage page)
    {
        var years = page.Locator(".beside tbody tr");
        (await years.Filter(new() { HasText = "2012" }).InnerTextAsync()).ShouldContain("89 %");
        var before = years.Filter(new() { HasText = "2011" });
        var value = (await before.Locator("td").First.InnerTextAsync()).Trim();
        await before.Locator("a").ClickAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldEndWith(", 2011");
        (await page.Locator(".figure-value").InnerTextAsync()).ShouldBe(value);
        await page.Locator(".choices").First.GetByRole(AriaRole.Link, new() { Name = "2012" }).ClickAsync();
        (await page.Locator(".figure-value").InnerTextAsync()).ShouldBe("89 %");
    }

    private static async Task ApproveAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Hvad mangler, og hvad er godkendt i 2012" }).ClickAsync();
        var track = page.Locator("#partnerships");
        (await track.Locator("h2 .badge").InnerTextAsync()).ShouldBe("Kladde");
        (await track.InnerTextAsync()).ShouldContain("Ingen tal mangler.");
        await track.GetByRole(AriaRole.Button, new() { Name = "Godkend" }).ClickAsync();
        (await page.GetByRole(AriaRole.Status).InnerTextAsync()).ShouldContain("Tallene er godkendt.");
        (await track.Locator("h2 .badge").InnerTextAsync()).ShouldBe("Godkendt");
        (await track.InnerTextAsync()).ShouldContain("Alle ");
    }

    /// <summary>On paper, on the screen and in the file that a secretary edits stand the same numbers.</summary>
    private static async Task PrintAsync(IPage page)
    {
        await page.Locator("a.back-link").ClickAsync();
        (await page.Locator(".standing").AllInnerTextsAsync()).Count(text => text.StartsWith("Godkendt", StringComparison.Ordinal)).ShouldBe(1);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Hent som Word (DOCX)" }).ClickAsync());
        download.SuggestedFilename.ShouldBe("statusrapport-2012.docx");
        var word = await WordsAsync(await download.PathAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Læs og udskriv" }).ClickAsync();
        var screen = Plain(await page.EvaluateAsync<string>(Texts));
        var paper = Plain((await Pdf.ReadAsync(await page.PdfAsync(new() { PreferCSSPageSize = true }))).Text);
        foreach (var number in new[] { "8 %", "89 %", "175 af 197", "12.500", "42 %" })
        {
            screen.ShouldContain(number);
            paper.ShouldContain(number);
            word.ShouldContain(number);
        }

        Shares(paper).ShouldBe(Shares(screen));
    }

    /// <summary>A stranger reads the approved track and nothing of the other two, nor who entered it, from what, or which cases.</summary>
    private static async Task PublicAsync(Chromium browser, string address, int width)
    {
        var (page, broken) = await browser.OpenAsync(width, "da");
        await page.GotoAsync(address + "/open/2012");
        var text = Plain(await page.Locator("main").InnerTextAsync());
        (await page.Locator("main table").CountAsync()).ShouldBe(1);
        (await OpenRowAsync(page, "Andel af match, der har varet over 3 måneder")).ShouldContain("89 %");
        (await OpenRowAsync(page, "Andel af match, der har varet over 3 måneder")).ShouldContain("175 af 197");
        (await OpenRowAsync(page, "Gennemsnitlig stigning i diversitet")).ShouldContain("8 %");
        (await OpenRowAsync(page, "Gennemsnitlig stigning i diversitet")).ShouldContain("INNOVÆKST", customMessage: "a number says little without its initiative");
        foreach (var hidden in new[] { "Deltagende institutioner", "Heraf borgmestre", "Gæster", File, Story, "Birgit", "m-h-2012" })
        {
            text.ShouldNotContain(hidden, Case.Insensitive);
        }

        (await page.GotoAsync(address + "/results/track/partnerships?year=2012"))!.Url.ShouldContain("/sign-in");
        broken.ShouldBeEmpty();
    }

    private static async Task<string> OpenRowAsync(IPage page, string name) =>
        Plain(await page.Locator("main tr", new() { Has = page.GetByRole(AriaRole.Rowheader, new() { Name = name }) }).InnerTextAsync());

    private static async Task<string> WordsAsync(string path)
    {
        await using var stream = System.IO.File.OpenRead(path);
        using var zip = new ZipArchive(stream);
        await using var part = await zip.GetEntry("word/document.xml")!.OpenAsync();
        var document = await XDocument.LoadAsync(part, LoadOptions.None, CancellationToken.None);
        var paragraphs = document.Descendants().Where(one => one.Name.LocalName == "p");
        return Plain(string.Join('\n', paragraphs.Select(one => string.Concat(one.Descendants().Where(text => text.Name.LocalName == "t").Select(text => text.Value)))));
    }

    private static string Plain(string? text) => (text ?? "").Replace('\u00A0', ' ').Replace('\u202F', ' ');

    /// <summary>Every number of percent that stands there, once.</summary>
    private static IReadOnlyList<string> Shares(string text) =>
        [.. Share().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [GeneratedRegex("^m-h-[0-9]{4}-[0-9]{3}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CaseNumber();

    [GeneratedRegex("[0-9]+(,[0-9]+)? %", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Share();
}
