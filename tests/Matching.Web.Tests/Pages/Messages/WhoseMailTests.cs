using System.Net;
using Dapper;
using Matching.Access;
using Matching.Matches;
using Matching.Messages;
using Matching.People;
using Matching.Web.Tests.Journeys;

namespace Matching.Web.Tests.Pages.Messages;

/// <summary>A mail holds somebody's link: who works for another programme never gets near it.</summary>
public sealed class WhoseMailTests : IAsyncLifetime
{
    private readonly MatchingApplication service = new();
    private string match = "";
    private string mail = "";

    public async Task InitializeAsync()
    {
        await service.Database.AddAsync(Seed.Host("v-1", "Søren Krogh"));
        await service.Database.AddAsync(Seed.Newcomer("p-1", "Amira Haddad"));
        match = ((ProposeOutcome.Proposed)await service.Get<ProposeMatch>().HandleAsync("p-1", "v-1", service.Change)).MatchId;
        await service.SweepAsync();
        mail = (await service.Get<Outbox>().RecentAsync(1)).Single().Id;
    }

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task A_caseworker_of_its_programme_sees_the_mail_and_can_open_it()
    {
        var visitor = await service.SignedInAsync(programmes: [Programmes.Host]);

        (await visitor.OpenAsync("/messages")).Words().ShouldContain(match);
        (await visitor.OpenAsync($"/messages/mail/{mail}")).Words().ShouldContain("/link/");
    }

    [Fact]
    public async Task A_caseworker_of_another_programme_does_neither()
    {
        var visitor = await service.SignedInAsync(programmes: [Programmes.Mentor]);

        (await visitor.OpenAsync("/messages")).Words().ShouldNotContain(match);
        await visitor.OpenAsync($"/messages/mail/{mail}");
        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_mails_of_a_small_programme_are_shown_behind_however_many_newer_ones_of_a_large_one()
    {
        await service.Database.AddAsync(Seed.Host("v-3", "Mette Friis") with { Programme = Programmes.Mentor });
        await service.Database.AddAsync(Seed.Newcomer("p-3", "Noor Salim") with { Programme = Programmes.Mentor });
        await service.Database.WriteAsync(async scope =>
        {
            await scope.Connection.ExecuteAsync(
                "INSERT INTO matches (id, programme, participant_id, volunteer_id, proposed_on, state) VALUES ('small', 'mentor', 'p-3', 'v-3', @On, 'declined')",
                service.Change, scope.Transaction);
            await Outbox.QueueAsync(scope, MessageTemplates.NotThisTime, Sides.Participant, "p-3", "small", null, service.Change.At);
            for (var i = 0; i < 250; i++)
            {
                await Outbox.QueueAsync(scope, MessageTemplates.NotThisTime, Sides.Participant, $"p-{i}", match, null, service.Change.At.AddMinutes(1));
            }
        });
        var visitor = await service.SignedInAsync(programmes: [Programmes.Mentor]);

        (await visitor.OpenAsync("/messages")).All("main table tbody tr").ShouldHaveSingleItem().ShouldContain("small");
    }

    [Fact]
    public async Task An_administrator_sees_that_it_was_sent_and_never_what_it_says()
    {
        var visitor = await service.SignedInAsync(Roles.Administrator);

        var page = await visitor.OpenAsync("/messages");

        page.Words().ShouldContain(match);
        page.QuerySelectorAll("main table a").ShouldBeEmpty();
        await visitor.OpenAsync($"/messages/mail/{mail}");
        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_programme_team_sees_no_mails()
    {
        var visitor = await service.SignedInAsync(Roles.Programme);

        await visitor.OpenAsync("/messages");

        visitor.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_mail_whose_proposal_was_withdrawn_before_it_left_is_not_sent()
    {
        await service.Database.AddAsync(Seed.Newcomer("p-2", "Noor Salim"));
        await service.Database.AddAsync(Seed.Host("v-2", "Mette Friis"));
        var second = ((ProposeOutcome.Proposed)await service.Get<ProposeMatch>().HandleAsync("p-2", "v-2", service.Change)).MatchId;
        await service.Get<WithdrawMatch>().HandleAsync(second, service.Change);

        await service.SweepAsync();

        var held = (await service.Get<Outbox>().RecentAsync(10)).Single(message => message.MatchId == second);
        held.State.ShouldBe("withdrawn");
        (await service.Get<MailFolder>().FindAsync(held.Id)).ShouldBeNull();
    }
}
