using System.Net;
using Dapper;
using Matching.Matches;
using Matching.Messages;
using Matching.Web.Tests.Journeys;
using Matching.Web.Tests.Pages.FollowUps;

namespace Matching.Web.Tests.Pages.Today;

/// <summary>Amira Haddad has no e-mail address; Søren Krogh has one. Both said yes today.</summary>
public sealed class MailLinesTests : IAsyncLifetime
{
    private const string Subject = "I er matchet";

    private readonly MatchingApplication service = new();
    private string match = "";

    public async Task InitializeAsync()
    {
        match = await RunningMatch.StartAsync(service);
        await RunAsync("UPDATE participants SET email = NULL, phone = '20 30 40 50'");
        await RunAsync("UPDATE messages SET state = 'withdrawn' WHERE template <> 'match_started'");
        await service.SweepAsync();
        await RunAsync("UPDATE messages SET settled_at = created_at WHERE template = 'survey_start'");
    }

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task Who_cannot_be_mailed_is_called_and_the_line_goes_when_somebody_says_so()
    {
        var visitor = await service.SignedInAsync();
        var page = await visitor.OpenAsync("/today");
        page.All("#due ~ div tbody tr").ShouldBe([$"Amira Haddad Kan ikke få mails. Ring på 20 30 40 50: »{Subject}« 1. august 2013 Er klaret"]);

        await visitor.PressAsync(page.QuerySelector("form[action='/messages/settle'] button")!);
        (visitor.Status, visitor.SentTo).ShouldBe((HttpStatusCode.Redirect, "/today"));
        await visitor.PressAsync(page.QuerySelector("form[action='/messages/settle'] button")!);
        visitor.Status.ShouldBe(HttpStatusCode.Redirect);

        (await visitor.OpenAsync("/today")).All("#due ~ div tbody tr").ShouldBeEmpty();
        (await service.Database.ReadAsync(c => c.ExecuteScalarAsync<long>("SELECT count(*) FROM audit WHERE action = 'mail.settled'"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_mail_that_could_not_be_sent_is_late()
    {
        await RunAsync("UPDATE messages SET state = 'dead' WHERE template = 'match_started' AND side = 'volunteer'");
        await RunAsync("UPDATE volunteers SET phone = NULL");

        (await (await service.SignedInAsync()).OpenAsync("/today")).All("#late ~ div tbody tr")
            .ShouldBe([$"Søren Krogh En mail kunne ikke sendes, og vi har intet telefonnummer: »{Subject}« 1. august 2013 Er klaret"]);
    }

    [Fact]
    public async Task A_question_by_phone_stands_once_leads_to_its_match_and_goes_with_the_answer()
    {
        await RunAsync("UPDATE messages SET settled_at = created_at");
        await service.Database.AddAsync(Seed.Newcomer("p-2", "Noor Salim"));
        await service.Database.AddAsync(Seed.Host("v-2", "Mette Friis"));
        var asked = ((ProposeOutcome.Proposed)await service.Get<ProposeMatch>().HandleAsync("p-2", "v-2", service.Change)).MatchId;
        var mail = (await service.Get<Outbox>().RecentAsync(100)).Single(one => one.MatchId == asked);
        await service.Database.WriteAsync(scope => Outbox.QueueAsync(
            scope, MessageTemplates.VolunteerReminded, Sides.Volunteer, "v-2", asked, mail.LinkId, service.Change.At));
        await RunAsync("UPDATE volunteers SET email = NULL");
        await service.SweepAsync();
        var visitor = await service.SignedInAsync();

        var buttons = (await visitor.OpenAsync("/today")).QuerySelectorAll("#due ~ div tbody a").ToList();
        buttons.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            one => one.GetAttribute("href").ShouldBe($"/matches/match/{asked}?record=true#record"),
            one => one.GetAttribute("aria-label").ShouldBe("Skriv svaret: Mette Friis"));
        await service.Get<RecordAnswer>().HandleAsync(
            asked, new GivenAnswer(Sides.Volunteer, Yes: true, service.Get<Clocks>().Today, AnswerWays.Phone), service.Change, null);

        (await visitor.OpenAsync("/today")).Words().ShouldNotContain("Skriv svaret");
    }

    [Fact]
    public async Task Another_programme_sees_no_line_and_settles_nothing()
    {
        var mail = (await service.Get<UnsentMails>().ListAsync()).ShouldHaveSingleItem();
        var visitor = await service.SignedInAsync(name: "mentor", programmes: ["mentor"]);
        var page = await visitor.OpenAsync("/today");
        page.Words().ShouldNotContain("Kan ikke få mails");

        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await visitor.PostAsync("/messages/settle", [new("__RequestVerificationToken", token), new("Id", mail.Id)]);

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
        (await service.Get<UnsentMails>().ListAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Nobody_is_asked_to_call_while_contact_is_stopped()
    {
        await service.Database.WriteAsync(async scope =>
        {
            await ContactStops.StopAsync(scope, match, service.Change.At);
            return 1;
        });

        (await (await service.SignedInAsync()).OpenAsync("/today")).Words().ShouldNotContain("Kan ikke få mails");
    }

    private Task<int> RunAsync(string sql) => service.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(sql, transaction: scope.Transaction));
}
