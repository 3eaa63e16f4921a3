using System.Net;
using Dapper;
using Matching.Access;

namespace Matching.Web.Tests.Pages.Messages;

public sealed class DriftAlarmTests : IAsyncLifetime
{
    private readonly MatchingApplication service = new();

    public async Task InitializeAsync()
    {
        await SetAsync(
            """
            INSERT INTO models (id, programme, contestant, hash, window_from, window_to, as_of, n, seed, settings, metrics, card, document, trained_on, trained_by, state)
            VALUES ('model-1', 'host', 'logit', 'abc', '2012-01-01', '2012-12-31', '2013-01-01', 100, 1, '{}', '{}', '{}', '{}', '2013-01-01', 'adam', 'shadow')
            """);
        await SetAsync(
            """
            INSERT INTO model_looks (model_id, looked_on, programme, orders, answered, accepted, answered_before, accepted_before, findings, looked_at)
            VALUES ('model-1', '2013-07-31', 'host', 0, 30, 6, 60, 42,
                '[{"Code":"scores","Value":0.41},{"Code":"acceptance","Value":20,"Before":70},{"Code":"exposure","Value":0.55,"Before":0.93,"Grouping":"gender"}]',
                '2013-07-31T22:30:00.000Z')
            """);
    }

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task A_model_that_gave_way_is_told_with_its_reasons_until_an_administrator_has_seen_it()
    {
        var administrator = await service.SignedInAsync(Roles.Administrator);
        var page = await administrator.OpenAsync("/messages");
        page.Words().ShouldContain("En model er taget ud af brug: Værtsprogrammet");
        page.Words().ShouldContain("stabilitetsindeks 0,41");
        page.Words().ShouldContain("Begge sider siger ja til 20 % af de forslag, der kommer fra modellens lister. På andre lister var det 70 %.");
        page.Words().ShouldContain("Frivillige vises mere ulige efter køn");
        (await administrator.OpenAsync("/health/ready")).Body!.TextContent.ShouldBe("Degraded");

        var button = page.QuerySelectorAll("form[action*='DriftSeen'] button").ShouldHaveSingleItem();
        await administrator.PressAsync(button);

        administrator.Status.ShouldBe(HttpStatusCode.Redirect);
        (await administrator.OpenAsync("/messages")).Words().ShouldNotContain("En model er taget ud af brug");
        (await administrator.OpenAsync("/health/ready")).Body!.TextContent.ShouldBe("Healthy");
        (await service.Database.ReadAsync(c => c.ExecuteScalarAsync<string>("SELECT who FROM audit WHERE action = 'model.drift_seen' AND subject = 'model-1'"))).ShouldBe("administrator");
    }

    [Fact]
    public async Task Nobody_else_is_told_or_says_that_it_was_seen()
    {
        var caseworker = await service.SignedInAsync();
        (await caseworker.OpenAsync("/messages")).Words().ShouldNotContain("En model er taget ud af brug");
        var token = (await caseworker.OpenAsync("/was")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        await caseworker.PostAsync("/messages?handler=DriftSeen", [new("__RequestVerificationToken", token), new("model", "model-1"), new("on", "2013-07-31")]);

        caseworker.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await service.Database.ReadAsync(c => c.ExecuteScalarAsync<string>("SELECT seen_by FROM model_looks"))).ShouldBeNull();
    }

    private Task<int> SetAsync(string sql) => service.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(sql, transaction: scope.Transaction));
}
