using Deque.AxeCore.Playwright;
using Matching.Matches;
using Matching.Matches.Worries;
using Matching.Messages;
using Matching.People;
using Matching.Rounds;
using Matching.Suggestions.Ranking.Models;
using Matching.Surveys.Asking;
using Matching.Web.Demo;
using Matching.Web.Tests.ByLink;
using Matching.Web.Tests.Journeys;
using Matching.Web.Tests.Pages.Suggestions.Models;
using Microsoft.Playwright;

namespace Matching.Web.Tests.Browser;

/// <summary>Every page of the demo in a real browser, on a phone and at a desk, in both languages: whole, readable by everybody, nothing missing.</summary>
public sealed class EveryPageTests
{
    private const int Phone = 390;
    private const int Desk = 1280;

    private static readonly string[] CaseworkerPages =
    [
        "/today", "/people/participants", "/people/participants?q=nobody-is-called-so", "/people/participant/p-m-0058", "/people/volunteers",
        "/people/volunteer/v-h-0130", "/matches/propose?participant=p-h-0204&volunteer=v-h-0130", "/matches", "/matches?state=ended", "/matches/match/m-h-2012-001",
        "/matches/worry/m-h-2012-001", "/worries",
        "/messages", "/people/apart?participant=p-h-0204&volunteer=v-h-0130", "/suggestions/raise?participant=p-h-0204",
        "/suggestions/find?participant=p-h-0204", "/suggestions/find?participant=p-h-0204&rule=language&q=nobody", "/suggestions/aside?participant=p-h-0204&volunteer=v-h-0130",
        "/suggestions/compare?participant=p-h-0206&volunteer=v-h-0158&volunteer=v-h-0080&volunteer=v-h-0022", "/suggestions/compare?participant=p-h-0204",
        "/suggestions/change?participant=p-h-0204&change=participant_free&value=mon-evening", "/people/participant/p-h-0204",
        "/people/participant/p-h-0206", "/matches/propose?participant=p-h-0206&volunteer=v-h-0080",
        "/suggestions/objection?side=participant&person=p-h-0204", "/suggestions/objection?side=volunteer&person=v-h-0130", "/surveys", "/surveys/earlier", "/surveys/survey?match=m-h-2012-001&side=volunteer&wave=3m",
    ];

    private static readonly string[] ProgrammePages =
        ["/results?year=2012", "/results?year=1999", "/results/track/partnerships?year=2012", "/results/figure/host.lasted-3-months?year=2012", "/results/figure/host.lasted-6-months?year=2013", "/results/2012/matching", "/results/2013/matching", "/results/1999/matching", "/results/2012/figures/host.lasted-3-months/groups?by=segment", "/results/2012/figures/host.matches/groups?by=segment&and=district", "/results/2012/figures/host.stays-in-denmark/groups?by=gender", "/results/2013/figures/host.matches/groups", "/results/2012/approve", "/results/2013/approve", "/results/2012/enter", "/results/2012/figures/equality-lab.institutions/enter", "/results/2012/figures/host.matches/enter", "/results/2012/figures/equal-training.council-briefing/enter", "/results/2012/catalogue", "/results/1999/catalogue", "/results/2012/catalogue/indicators/networks.icc-rank", "/results/2012/catalogue/indicators/host.matches", "/results/2012/catalogue/initiatives/host", "/results/2012/catalogue/new-indicator", "/results/2012/catalogue/new-initiative", "/results/2012/catalogue/owners", "/results/2012/catalogue/budget", "/results/2012/catalogue/goals", "/results/2013/catalogue/forward", "/results/1999/catalogue/forward", "/results/due", "/results/choices", "/results/report/html?year=2012", "/results/report/html?year=1999", "/surveys?year=2012", "/surveys?year=1999"];

    private static readonly string[] AdministratorPages = ["/suggestions/weights?programme=host", "/suggestions/weights?programme=mentor", "/models", "/models/model-1", "/models/model-2", "/models/model-2/shadow", "/models/model-1/active", "/models/model-2/active", "/models/model-1/retired", "/messages", "/surveys/texts?programme=host", "/surveys/texts?programme=mentor", "/surveys/text?programme=host&side=participant&text=knows_services.start", "/surveys/text?programme=host&side=volunteer&text=words"];

    private static readonly string[] OpenPages = ["/sign-in", "/was", "/privacy", "/open", "/open/2012", "/open/2012/en"];

    private static readonly string[] PagesThatAreNotThere = ["/no-such-page", "/link/unknown"];

    [SkippableTheory]
    [InlineData(Phone, "da")]
    [InlineData(Phone, "en")]
    [InlineData(Desk, "da")]
    [InlineData(Desk, "en")]
    public async Task Every_page_is_whole_fits_and_can_be_read_by_everybody(int width, string language)
    {
        await using var browser = await Chromium.StartAsync();
        await using var application = new MatchingApplication(settings: ("Demo:Fill", "true"));
        var address = application.Listen();
        var links = await LinksAsync(application);
        var matches = await MatchPages.MakeAsync(application, but: ["p-h-0204", "p-h-0206"]);
        var rounds = await RoundPagesAsync(application);
        var followUps = await FollowUpAddresses.OfAsync(application);
        await application.AddAsync(await application.LearnedAsync("model-1", ModelStates.Shadow), KeptModels.Of("model-2", ModelStates.Candidate) with { Card = "{}" });
        var complaints = new List<string>();

        foreach (var (user, pages) in new[] { ("caseworker", [.. CaseworkerPages, .. matches, .. rounds, .. followUps.Pages]), ("programme", ProgrammePages), ("administrator", AdministratorPages), ("", [.. OpenPages, .. links, .. followUps.Links, .. PagesThatAreNotThere]) })
        {
            var (page, broken) = await browser.OpenAsync(width, language);
            await SignInAsync(page, address, user);
            if (user.Length == 0)
            {
                await Approvals.ApproveAsync(application, 2012);
            }

            foreach (var path in pages)
            {
                var answer = await page.GotoAsync(address + path);
                complaints.AddRange((await ComplaintsAsync(page)).Select(complaint => $"{path}: {complaint}"));
                complaints.AddRange(broken.Select(message => $"{path}: {message}"));
                broken.Clear();
                if (answer!.Status != (PagesThatAreNotThere.Contains(path) ? 404 : 200))
                {
                    complaints.Add($"{path}: status {answer.Status}");
                }
            }
        }

        complaints.ShouldBeEmpty(string.Join(Environment.NewLine, complaints));
    }

    /// <summary>Every page behind a link: each question, each answer to a closed one, contact details, and a worry.</summary>
    private static async Task<IReadOnlyList<string>> LinksAsync(MatchingApplication application)
    {
        var match = ((ProposeOutcome.Proposed)await application.Get<ProposeMatch>().HandleAsync("p-m-0058", "v-m-0041", application.Change)).MatchId;
        var asked = await application.AddressAsync(match, LinkPurposes.VolunteerAnswer);
        // A client of a listening service follows the redirect by itself.
        using var door = await application.Plain.GetAsync(new Uri(asked, UriKind.Relative));
        var pairs = await application.ProposeAsync(3);
        var (other, third, worried) = (pairs[0], pairs[1], pairs[2]);
        await application.Get<AcceptMatch>().HandleAsync(await application.TokenAsync(other, LinkPurposes.VolunteerAnswer), application.Change);
        await application.StartAsync(third);
        await application.Get<RaiseWorry>().ByStaffAsync(worried, new WorryWords("Noget er galt"), application.Change);
        (await application.Get<InviteToSurvey>().HandleAsync("m-h-2012-001", Sides.Participant, "end", application.Change)).ShouldBeOfType<InviteOutcome.Invited>();
        await application.SweepAsync();
        return
        [
            asked, door.RequestMessage!.RequestUri!.AbsolutePath + "/worry", door.RequestMessage!.RequestUri!.AbsolutePath + "/objection", await application.AddressAsync(other, LinkPurposes.VolunteerAnswer),
            await application.AddressAsync(other, LinkPurposes.ParticipantAnswer), await application.AddressAsync(third, LinkPurposes.ParticipantAnswer),
            await application.AddressAsync(third, LinkPurposes.Contact, Sides.Participant), await application.AddressAsync(third, LinkPurposes.Contact, Sides.Volunteer),
            await application.AddressAsync(worried, LinkPurposes.VolunteerAnswer),
            await application.LinkInMailAsync("m-h-2012-001", MessageTemplates.SurveyEnd, Sides.Participant),
        ];
    }

    /// <summary>A draft under way, one that is ready, one with a change, two side by side, and one that was sent.</summary>
    private static async Task<IReadOnlyList<string>> RoundPagesAsync(MatchingApplication application)
    {
        var start = application.Get<StartRound>();
        var ready = await start.HandleAsync(new RoundRequest(Programmes.Host), application.Change);
        var sent = await start.HandleAsync(new RoundRequest(Programmes.Mentor), application.Change);
        await application.SweepAsync();
        var pair = (await application.Get<RoundResultStore>().FindAsync(ready))!.Pairs[0];
        var pin = new RoundEdit { Kind = EditKinds.Pin, ParticipantId = pair.ParticipantId, VolunteerId = pair.VolunteerId };
        (await application.Get<EditRound>().HandleAsync(ready, 1, [pin], application.Change)).ShouldBeOfType<EditOutcome.Edited>();
        var other = await start.HandleAsync(new RoundRequest(Programmes.Host, MinimumScore: 50), application.Change);
        await application.SweepAsync();
        await application.Get<CommitRound>().HandleAsync(sent, 1, application.Change);
        var underWay = await start.HandleAsync(new RoundRequest(Programmes.Host), application.Change);
        return
        [
            "/rounds", "/rounds/new", $"/rounds/round/{underWay}?still=true", $"/rounds/round/{sent}", $"/rounds/commit/{ready}",
            "/rounds/compare", $"/rounds/compare?draft={ready}&draft={other}", $"/rounds/change?id={ready}&participant={pair.ParticipantId}",
            .. new[] { "pairs", "unmatched", "left_over", "groups", "edits" }.Select(show => $"/rounds/round/{ready}?show={show}"),
        ];
    }

    private static async Task SignInAsync(IPage page, string address, string user)
    {
        if (user.Length > 0)
        {
            await page.GotoAsync(address + "/sign-in");
            await page.FillAsync("#Name", user);
            await page.FillAsync("#Password", DemoUsers.All.Single(demo => demo.Name == user).Password);
            await page.ClickAsync("main form button.button-primary");
        }
    }

    private static async Task<IReadOnlyList<string>> ComplaintsAsync(IPage page)
    {
        var complaints = new List<string>();
        if (!await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"))
        {
            complaints.Add("wider than the screen");
        }

        if (await page.EvaluateAsync<int>("[...document.querySelectorAll('table:not(.table--responsive-headers)')].filter(one => getComputedStyle(one).display !== 'table').length") is > 0 and var apart)
        {
            complaints.Add($"{apart} tables whose cells do not stand under their headings");
        }

        if (await page.Locator("h1").CountAsync() != 1)
        {
            complaints.Add("not exactly one h1");
        }

        var found = await page.RunAxe();
        complaints.AddRange(found.Violations.Select(violation =>
            $"{violation.Impact} {violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"));
        return complaints;
    }
}
