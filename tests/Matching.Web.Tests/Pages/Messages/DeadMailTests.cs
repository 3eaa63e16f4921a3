using System.Net;
using Dapper;
using Matching.Access;
using Matching.Matches;
using Matching.Messages;
using Matching.Web.Tests.Journeys;

namespace Matching.Web.Tests.Pages.Messages;

public sealed class DeadMailTests : IAsyncLifetime
{
    private readonly MatchingApplication service = new();

    public async Task InitializeAsync()
    {
        foreach (var i in new[] { 1, 2 })
        {
            await service.Database.AddAsync(Seed.Host($"v-{i}", "Søren Krogh"));
            await service.Database.AddAsync(Seed.Newcomer($"p-{i}", "Amira Haddad"));
            (await service.Get<ProposeMatch>().HandleAsync($"p-{i}", $"v-{i}", service.Change)).ShouldBeOfType<ProposeOutcome.Proposed>();
        }

        await service.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(
            "UPDATE messages SET state = 'dead', attempts = 10, last_error = 'refused 550'", transaction: scope.Transaction));
        await service.Get<StuckWork>().FailedAsync("surveys", "m-7 volunteer 3m", StuckWork.Pace.Most, "InvalidOperationException");
    }

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task An_administrator_sees_dead_mails_by_id_and_sends_one_again()
    {
        var visitor = await service.SignedInAsync(Roles.Administrator);
        var page = await visitor.OpenAsync("/messages");
        page.Words().ShouldContain("Mails, der ikke kunne sendes: 2");
        page.Words().ShouldContain("mailserveren afviste mailen (550)");
        page.Words().ShouldNotContain("Krogh");

        await visitor.SendAsync("/messages", page, "form[action*=Send]");

        (visitor.Status, visitor.SentTo).ShouldBe((HttpStatusCode.Redirect, "/messages?again=1"));
        (await visitor.OpenAsync(visitor.SentTo)).Words().ShouldContain("Sat i gang igen: 1");
        await service.SweepAsync();
        (await StatesAsync()).ShouldBe(["dead", "sent"], ignoreOrder: true);
    }

    [Fact]
    public async Task All_at_once_and_a_second_press_does_nothing_more()
    {
        var visitor = await service.SignedInAsync(Roles.Administrator);
        var page = await visitor.OpenAsync("/messages");

        await visitor.SendAsync("/messages", page, "form[action*=SendAll]");
        visitor.SentTo.ShouldBe("/messages?again=2");
        await visitor.SendAsync("/messages", page, "form[action*=SendAll]");
        visitor.SentTo.ShouldBe("/messages?again=0");
        (await visitor.OpenAsync(visitor.SentTo)).Words().ShouldContain("Intet blev sat i gang");

        await service.SweepAsync();
        (await StatesAsync()).ShouldBe(["sent", "sent"]);
        (await service.Database.ReadAsync(c => c.ExecuteScalarAsync<long>("SELECT count(*) FROM audit WHERE action = 'mail.sent_again' AND who = 'administrator'"))).ShouldBe(2);
    }

    [Fact]
    public async Task Work_that_was_given_up_is_shown_and_tried_again()
    {
        var visitor = await service.SignedInAsync(Roles.Administrator);
        var page = await visitor.OpenAsync("/messages");
        page.Words().ShouldContain("m-7 volunteer 3m");

        await visitor.SendAsync("/messages", page, "form[action*=Try]");

        (await service.Get<StuckWork>().GivenUpAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_caseworker_sees_that_a_mail_is_dead_and_cannot_send_it_again()
    {
        var visitor = await service.SignedInAsync(Roles.Caseworker);
        var page = await visitor.OpenAsync("/messages");
        page.Words().ShouldContain("kunne ikke sendes");
        page.QuerySelectorAll("form[action*=Send]").ShouldBeEmpty();

        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await visitor.PostAsync("/messages?handler=SendAll", [new("__RequestVerificationToken", token)]);

        visitor.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await StatesAsync()).ShouldBe(["dead", "dead"]);
    }

    private Task<IEnumerable<string>> StatesAsync() => service.Database.ReadAsync(c => c.QueryAsync<string>("SELECT state FROM messages"));
}
