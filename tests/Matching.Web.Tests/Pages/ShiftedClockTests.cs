using Dapper;
using Matching.Access;
using Matching.Web.Tests.Pages.FollowUps;

namespace Matching.Web.Tests.Pages;

/// <summary>The demo's casework clock stands in 2013 while everybody's watch says 2026: a page shows one of the two.</summary>
public sealed class ShiftedClockTests : IAsyncLifetime
{
    private readonly MatchingApplication service = new(settings: [("Demo:Fill", "true"), ("Matches:OnDuty:0:User", "vagt"), ("Matches:OnDuty:0:Email", "vagt@example.org")]);
    private string match = "";

    public async Task InitializeAsync()
    {
        service.Clock.SetUtcNow(new DateTimeOffset(2026, 8, 1, 10, 0, 0, TimeSpan.Zero));
        match = await RunningMatch.StartAsync(service);
    }

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task Worries_and_mails_are_of_the_day_that_casework_has()
    {
        var onDuty = await service.SignedInAsync(name: "vagt");
        var raise = await onDuty.OpenAsync($"/matches/worry/{match}");
        await onDuty.SendAsync($"/matches/worry/{match}", raise, "#Worry", ("Words", "Han ringer om natten"));
        await service.Database.WriteAsync(scope => scope.Connection.ExecuteAsync("UPDATE messages SET state = 'dead'", null, scope.Transaction));
        var list = await onDuty.OpenAsync("/worries");
        list.One("tbody a").ShouldContain("1. august 2013");

        var worry = await onDuty.OpenAsync(list.QuerySelector("tbody a")!.GetAttribute("href")!);
        worry.Words().ShouldContain("1. august 2013");
        worry.Words().ShouldNotContain("2026");
        var administrator = await service.SignedInAsync(Roles.Administrator, "admin-2");
        var mails = await administrator.OpenAsync("/messages");
        mails.QuerySelectorAll("tbody tr").ShouldNotBeEmpty();
        mails.Words().ShouldNotContain("2026");
    }

    [Fact]
    public async Task Since_when_a_mail_cannot_be_sent_does_not_move_with_the_day()
    {
        await service.Database.WriteAsync(scope => scope.Connection.ExecuteAsync("UPDATE messages SET state = 'dead', unsent_on = '2013-08-02'", null, scope.Transaction));
        var caseworker = await service.SignedInAsync();

        foreach (var day in new[] { new DateOnly(2013, 8, 3), new DateOnly(2013, 8, 5) })
        {
            await service.Get<Demo.DemoCity>().FillAsync("never read again", day);
            var lines = (await caseworker.OpenAsync("/today")).All("#late ~ div tbody tr").Where(line => line.Contains("kunne ikke sendes", StringComparison.Ordinal)).ToList();
            lines.ShouldNotBeEmpty();
            lines.ShouldAllBe(line => line.Contains("2. august 2013", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_moment_that_a_page_shows_is_turned_into_one_of_casework()
    {
        var shown = Directory.EnumerateFiles(Path.Combine(Checkout.Folder, "src", "Matching.Web", "Pages"), "*.cs*", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines).Where(line => line.Contains("Say.Moment(", StringComparison.Ordinal)).ToList();

        shown.Count.ShouldBeGreaterThan(5);
        shown.ShouldAllBe(line => line.Contains("locks.InCasework(", StringComparison.Ordinal));
    }
}
