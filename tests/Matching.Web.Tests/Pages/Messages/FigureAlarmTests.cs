using System.Net;
using Dapper;
using Matching.Access;

namespace Matching.Web.Tests.Pages.Messages;

public sealed class FigureAlarmTests : IAsyncLifetime
{
    private readonly MatchingApplication service = new();

    public Task InitializeAsync() => service.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(
        "INSERT INTO figure_alarms (id, year, as_of, found_at, what) VALUES ('fa-1', 2012, '2013-07-31', '2013-08-01T00:30:00.000Z', 'host.matches 198→197')",
        transaction: scope.Transaction));

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task A_recount_that_did_not_agree_is_told_until_an_administrator_has_seen_it()
    {
        var administrator = await service.SignedInAsync(Roles.Administrator);
        var page = await administrator.OpenAsync("/messages");
        page.Words().ShouldContain("Tallene for 2012 stemte ikke");
        page.Words().ShouldContain("Gemt → optalt: host.matches 198→197");
        page.Words().ShouldContain("1. august 2013 02:30", Case.Insensitive, "as the clock in Copenhagen has it");
        (await administrator.OpenAsync("/health/ready")).Body!.TextContent.ShouldNotContain("198");

        var button = page.QuerySelectorAll("form[action*='Seen'] button, button[formaction*='Seen']").ShouldHaveSingleItem();
        await administrator.PressAsync(button);
        administrator.Status.ShouldBe(HttpStatusCode.Redirect);
        await administrator.PressAsync(button);

        administrator.Status.ShouldBe(HttpStatusCode.Redirect, "whoever presses twice has seen it once");
        (await administrator.OpenAsync("/messages")).Words().ShouldNotContain("stemte ikke");
        (await service.Database.ReadAsync(c => c.ExecuteScalarAsync<long>("SELECT count(*) FROM audit WHERE action = 'figures.alarm_seen' AND subject = 'fa-1' AND who = 'administrator'"))).ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_else_says_that_it_was_seen()
    {
        var caseworker = await service.SignedInAsync();
        var token = (await caseworker.OpenAsync("/was")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        await caseworker.PostAsync("/messages?handler=Seen", [new("__RequestVerificationToken", token), new("id", "fa-1")]);

        caseworker.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await service.Database.ReadAsync(c => c.ExecuteScalarAsync<string>("SELECT seen_by FROM figure_alarms"))).ShouldBeNull();
    }
}
