using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Matching.Access;
using Matching.Files;
using Matching.Matches;
using Matching.Messages;

namespace Matching.Web.Tests.Journeys;

/// <summary>The main job from end to end, as its people do it: pages, mails and links, nothing called behind their back.</summary>
public sealed class FromImportToFigureTests
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

        (await FigureAsync(programme)).ShouldBe(before, "a proposal is no match");
        await service.SweepAsync();
        await AnswerYesAsync(service.Visitor(), await service.LinkInMailAsync(match, MessageTemplates.VolunteerAsked, Sides.Volunteer));

        (await FigureAsync(programme)).ShouldBe(before, "one yes is no match");
        await service.SweepAsync();
        await AnswerYesAsync(service.Visitor(), await service.LinkInMailAsync(match, MessageTemplates.ParticipantAsked, Sides.Participant));

        (await FigureAsync(programme)).ShouldBe(before + 1);
        (await caseworker.OpenAsync($"/matches/match/{match}")).Words().ShouldContain("I gang");
    }

    private static async Task ImportAsync(MatchingApplication service)
    {
        var outcome = await service.Get<ImportFiles>().HandleAsync(Checkout.Sample, new ImportOptions(), CultureInfo.GetCultureInfo("en"), service.Change);
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

            var preview = await caseworker.OpenAsync(propose.PathName + propose.Search);
            await caseworker.SendAsync(propose.PathName + propose.Search, preview, "main form");
            caseworker.Status.ShouldBe(HttpStatusCode.Found);
            var sentTo = caseworker.SentTo;
            (await caseworker.OpenAsync(sentTo)).One(".alert-success h2").ShouldStartWith("Vi har spurgt");
            return sentTo.Split("asked=")[1];
        }

        throw new InvalidOperationException("Nobody on the waiting list has a suggestion.");
    }

    private static async Task AnswerYesAsync(Visitor visitor, string address)
    {
        var page = await visitor.OpenAsync(address);
        page.One("h1").ShouldStartWith("Hej ");
        await visitor.SendAsync(address, page, "form#Choice", ("Choice", "yes"));
        visitor.Status.ShouldBe(HttpStatusCode.OK);
    }
}
