using Dapper;
using Matching.Access;
using Matching.Matches;
using Matching.Messages;
using Matching.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Matching.Web.Tests.Pages.Messages;

public sealed class ManyMailsTests : IAsyncLifetime
{
    private readonly MatchingApplication service = new();

    public async Task InitializeAsync()
    {
        await service.Database.AddAsync(Seed.Host("v-1", "Søren Krogh"));
        await service.Database.AddAsync(Seed.Newcomer("p-1", "Amira Haddad"));
        var match = ((ProposeOutcome.Proposed)await service.Get<ProposeMatch>().HandleAsync("p-1", "v-1", service.Change)).MatchId;
        await service.Database.WriteAsync(async scope =>
        {
            for (var version = 1; version <= 59; version++)
            {
                await Outbox.QueueAsync(scope, MessageTemplates.MatchEnded, (Sides.Participant, "p-1"), (match, version), service.Change.At);
            }
        });
    }

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task All_are_counted_a_page_holds_fifty_and_a_state_can_be_chosen()
    {
        await service.Database.WriteAsync(scope => scope.Connection.ExecuteAsync("UPDATE messages SET state = 'dead' WHERE template = 'volunteer_asked'", transaction: scope.Transaction));
        var visitor = await service.SignedInAsync();

        var first = await visitor.OpenAsync("/messages");
        first.Words().ShouldContain("Mails: 60, de nyeste først");
        first.QuerySelectorAll("tbody tr").Length.ShouldBe(50);
        first.Words().ShouldContain("Amira Haddad p-1");
        first.Words().ShouldContain("1. august 2013 12:00");
        (await visitor.OpenAsync("/messages" + first.QuerySelector("a[rel=next]")!.GetAttribute("href"))).QuerySelectorAll("tbody tr").Length.ShouldBe(10);

        var dead = await visitor.OpenAsync("/messages?state=dead");
        dead.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Søren Krogh");
        (await visitor.OpenAsync("/messages?state=sent")).Words().ShouldContain("Der er ingen mails med den status.");
    }

    [Fact]
    public async Task An_administrator_reads_ids_and_no_names()
    {
        var page = await (await service.SignedInAsync(Roles.Administrator)).OpenAsync("/messages");

        page.Words().ShouldContain("p-1");
        page.Words().ShouldNotContain("Haddad");
    }

    [Fact]
    public async Task A_server_that_takes_nothing_is_told_of_on_the_page_and_by_the_health_check_after_five_minutes()
    {
        await service.Database.WriteAsync(scope => scope.Connection.ExecuteAsync("UPDATE messages SET last_error = 'server_unreachable'", transaction: scope.Transaction));
        var administrator = await service.SignedInAsync(Roles.Administrator);
        (await administrator.OpenAsync("/messages")).QuerySelectorAll(".alert-warning").ShouldBeEmpty("it may be away for a moment");

        service.Clock.Advance(StalledMails.Patience);

        (await administrator.OpenAsync("/messages")).One(".alert-warning").ShouldContain("60 venter, den ældste siden 1. august 2013 12:00: mailserveren svarer ikke.");
        var health = ActivatorUtilities.CreateInstance<MailHealth>(service.Services);
        (await health.CheckHealthAsync(new HealthCheckContext())).Status.ShouldBe(HealthStatus.Degraded);
    }
}
