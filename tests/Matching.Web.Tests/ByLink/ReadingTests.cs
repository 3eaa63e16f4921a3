using System.Net;
using Matching.Matches;
using Matching.Messages;
using Matching.Web.Tests.Browser;
using Xunit.Abstractions;

namespace Matching.Web.Tests.ByLink;

/// <summary>Requirement row 22: whoever only reads changes nothing, scanners that run scripts included; the person's own yes then works.</summary>
public sealed class ReadingTests(ITestOutputHelper print)
{
    private const int Reads = 50;

    private static readonly string[] Scanners =
    [
        "Mozilla/5.0 (compatible; Microsoft Outlook SafeLinks)", "BarracudaCentral", "Proofpoint URL Defense", "Mimecast-URL-Scanner", "GoogleImageProxy",
        "facebookexternalhit/1.1", "Slackbot-LinkExpanding 1.0", "curl/8.5.0", "python-requests/2.31", "Mozilla/5.0 HeadlessChrome/130.0",
    ];

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Fifty_reads_of_each_link_by_scanners_change_no_row(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.LeaveAsync();
        await using var service = new MatchingApplication(fresh.Target);
        var matches = await service.ProposeAsync(2);
        await service.StartAsync(matches[1]);
        string[] addresses =
        [
            await service.AddressAsync(matches[0], LinkPurposes.VolunteerAnswer), await service.AddressAsync(matches[1], LinkPurposes.Contact, Sides.Participant),
            await service.AddressAsync(matches[1], LinkPurposes.Contact, Sides.Volunteer),
        ];
        var before = await service.Database.DumpAsync();

        foreach (var address in addresses)
        {
            for (var read = 0; read < Reads; read++)
            {
                var visitor = service.Visitor();
                visitor.Client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", Scanners[read % Scanners.Length]);
                visitor.Client.DefaultRequestHeaders.Add("Sec-Purpose", "prefetch");
                await visitor.OpenAsync(address);
                visitor.Status.ShouldBe(HttpStatusCode.OK);
                using var head = new HttpRequestMessage(HttpMethod.Head, address);
                using var headed = await visitor.Client.SendAsync(head);
                headed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            }
        }

        (await service.Database.DumpAsync()).ShouldBe(before);
        var human = service.Visitor();
        var page = await human.OpenAsync(addresses[0]);
        (await human.SendAsync(addresses[0], page, "form#Choice", ("Choice", "yes"))).One("h1").ShouldBe("Tak for dit ja");
        print.WriteLine($"Row 22 {engine}: {addresses.Length} links × {Reads} reads and {Reads} HEADs by {Scanners.Length} scanners, state changes 0, the person's yes works");
    }

    [SkippableFact]
    public async Task A_browser_that_runs_scripts_and_follows_every_link_of_the_page_changes_no_row()
    {
        await using var browser = await Chromium.StartAsync();
        await using var service = new MatchingApplication();
        var start = service.Listen();
        var match = (await service.ProposeAsync(1))[0];
        var address = await service.AddressAsync(match, LinkPurposes.VolunteerAnswer);
        var before = await service.Database.DumpAsync();

        var (page, broken) = await browser.OpenAsync(1280, "da");
        await page.GotoAsync(start + address);
        new Uri(page.Url).AbsolutePath.ShouldStartWith("/link/at/");
        var links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]')].map(a => a.href).filter(href => href.startsWith(location.origin))");
        foreach (var link in links)
        {
            await page.GotoAsync(link);
        }

        broken.ShouldBeEmpty();
        links.Length.ShouldBeGreaterThan(3);
        (await service.Database.DumpAsync()).ShouldBe(before);
        await page.GotoAsync(start + address);
        await page.Locator("button[value=yes]").ClickAsync();
        await page.Locator("form#Choice").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        (await service.Get<MatchStore>().FindAsync(match))!.State.ShouldBe(MatchStates.Accepted);
        print.WriteLine($"Row 22 in Chromium: {links.Length} links of the page followed, state changes 0, the person's yes works");
    }
}
