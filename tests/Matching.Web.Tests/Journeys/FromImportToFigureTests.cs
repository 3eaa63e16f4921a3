using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Matching.Access;
using Matching.Files;
using Matching.Matches;
using Matching.Messages;
using Matching.TestData;

namespace Matching.Web.Tests.Journeys;

/// <summary>The main job from end to end, as its people do it: pages, mails and links, nothing called behind their back.</summary>
public sealed partial class FromImportToFigureTests
{
    private const string Figure = "/results/figure/host.matches?year=2013";

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_match_that_both_confirm_raises_the_years_figure_by_one(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.LeaveAsync();
        await using var service = new MatchingApplication(fresh.Target);
        await ImportAsync(service);
        var caseworker = await service.SignedInAsync();
        var programme = await service.SignedInAsync(Roles.Programme);
        var before = await FigureAsync(programme);

        var match = await ProposeFirstSuggestionAsync(caseworker);

        var (asVolunteer, question) = await OpenMailAsync(service, match, MessageTemplates.VolunteerAsked);
        question.One("h1").ShouldStartWith("Hej ");
        (await FigureAsync(programme)).ShouldBe(before, "a proposal is no match");
        await AnswerYesAsync(service.Visitor(), asVolunteer);

        var (asParticipant, _) = await OpenMailAsync(service, match, MessageTemplates.ParticipantAsked);
        (await FigureAsync(programme)).ShouldBe(before, "one yes is no match");
        await AnswerYesAsync(service.Visitor(), asParticipant);

        (await FigureAsync(programme)).ShouldBe(before + 1);
        (await caseworker.OpenAsync($"/matches/match/{match}")).Words().ShouldContain("I gang");
    }

    private static async Task ImportAsync(MatchingApplication service)
    {
        var samples = Path.Combine(AppContext.BaseDirectory, "samples", "copenhagen-2012");
        var outcome = await service.Get<ImportFiles>().HandleAsync(samples, new ImportOptions(), CultureInfo.GetCultureInfo("en"), service.Change);
        outcome.ShouldBeOfType<ImportOutcome.Imported>();
    }

    private static async Task<int> FigureAsync(Visitor programme)
    {
        var page = await programme.OpenAsync(Figure);
        programme.Status.ShouldBe(HttpStatusCode.OK);
        return int.Parse(page.One(".figure-value"), CultureInfo.InvariantCulture);
    }

    /// <returns>The id of the match that was proposed.</returns>
    private static async Task<string> ProposeFirstSuggestionAsync(Visitor caseworker)
    {
        var list = await caseworker.OpenAsync("/people/participants?programme=host");
        foreach (var person in list.QuerySelectorAll("tbody th a").Cast<IHtmlAnchorElement>())
        {
            var page = await caseworker.OpenAsync(person.PathName);
            if (page.QuerySelector(".suggestion a.button-primary") is not IHtmlAnchorElement propose)
            {
                continue;
            }

            var preview = await caseworker.OpenAsync(propose.PathName);
            await caseworker.SendAsync(propose.PathName, preview, "main form");
            caseworker.Status.ShouldBe(HttpStatusCode.Found);
            var sentTo = caseworker.SentTo;
            (await caseworker.OpenAsync(sentTo)).One(".alert-success h2").ShouldStartWith("Vi har spurgt");
            return sentTo.Split("asked=")[1];
        }

        throw new InvalidOperationException("Nobody on the waiting list has a suggestion.");
    }

    /// <summary>Sends what is due and opens the link of the mail, as somebody who is not signed in.</summary>
    private static async Task<(string Address, IHtmlDocument Page)> OpenMailAsync(MatchingApplication service, string match, string template)
    {
        var sweeps = service.Get<RunSweeps>();
        await sweeps.RunAsync(sweeps.All.OfType<SendOutbox>().Single());
        var sent = (await service.Get<Outbox>().RecentAsync(100)).Single(mail => mail.MatchId == match && mail.Template == template);
        var mail = await service.Get<MailFolder>().FindAsync(sent.Id);
        var address = new Uri(Link().Match(mail!.TextBody!).Value).PathAndQuery;
        var visitor = service.Visitor();
        var page = await visitor.OpenAsync(address);
        visitor.Status.ShouldBe(HttpStatusCode.OK);
        return (address, page);
    }

    private static async Task AnswerYesAsync(Visitor visitor, string address)
    {
        var page = await visitor.OpenAsync(address);
        await visitor.SendAsync(address, page, "form#Choice", ("Choice", "yes"));
        visitor.Status.ShouldBe(HttpStatusCode.OK);
    }

    [GeneratedRegex("https?://[^ \r\n]+/link/[^ \r\n]+", RegexOptions.None, 1000)]
    private static partial Regex Link();
}
