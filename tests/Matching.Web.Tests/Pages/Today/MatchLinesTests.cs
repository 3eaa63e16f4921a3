using Matching.Matches;
using Matching.Messages;
using Matching.Web.Tests.ByLink;
using Matching.Web.Tests.Pages.FollowUps;

namespace Matching.Web.Tests.Pages.Today;

public sealed class MatchLinesTests : IAsyncLifetime
{
    private readonly MatchingApplication service = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Theory]
    [InlineData(Sides.Participant, "da", "Amira Haddad · Søren Krogh Deltageren har afsluttet matchet: ikke tid. 1. august 2013 Se sagen")]
    [InlineData(Sides.Volunteer, "en", "Amira Haddad · Søren Krogh The volunteer has ended the match: no time. 1 August 2013 See the case")]
    public async Task A_match_that_one_of_the_two_ended_by_link_is_new_for_a_week_with_the_reason(string side, string language, string line)
    {
        var match = await RunningMatch.StartAsync(service);
        var token = await service.TokenAsync(match, LinkPurposes.Contact, side);
        (await service.Get<EndByLink>().HandleAsync(token, "no_time", note: null, waitsAgain: true, Change.By("link:" + side, service.Get<Clocks>())))
            .ShouldBeOfType<CloseOutcome.Closed>();

        (await NewAsync("today", language)).ShouldContain(line);
        service.Clock.Advance(TimeSpan.FromDays(6));
        (await NewAsync("later", language)).ShouldHaveSingleItem();
        service.Clock.Advance(TimeSpan.FromDays(1));
        (await NewAsync("at-last", language)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_is_asked_to_decide_about_a_participant_who_is_asked_to_meet_somebody_else()
    {
        var match = await RunningMatch.StartAsync(service);
        await service.Get<EndMatch>().HandleAsync(match, service.Get<Clocks>().Today, "no_time", Sides.Volunteer, service.Change);
        var visitor = await service.SignedInAsync();
        (await visitor.OpenAsync("/today?all=true")).All("#due ~ div a[href^='/matches/waiting']").ShouldHaveSingleItem();
        await service.Database.AddAsync(Seed.Host("v-2", "Mette Friis"));
        var next = (await service.Get<ProposeMatch>().HandleAsync("p-1", "v-2", service.Change)).ShouldBeOfType<ProposeOutcome.Proposed>().MatchId;

        (await visitor.OpenAsync("/today?all=true")).All("#due ~ div a[href^='/matches/waiting']").ShouldBeEmpty();

        await service.Get<WithdrawMatch>().HandleAsync(next, service.Change);
        (await visitor.OpenAsync("/today?all=true")).All("#due ~ div a[href^='/matches/waiting']").ShouldHaveSingleItem("it is still to be decided");
    }

    [Fact]
    public async Task However_much_came_to_nothing_for_colleagues_ones_own_stands_there_with_whom_to_propose_next()
    {
        await service.Database.AddAsync(Seed.Host("v-1", "Søren Krogh"), Seed.Host("v-2", "Mette Friis"));
        await service.Database.AddAsync([.. Enumerable.Range(0, 31).Select(i => Seed.Newcomer($"p-{i:00}", $"Amira{i:00} Haddad"))]);
        await ComeToNothingAsync("p-00", "caseworker");
        service.Clock.Advance(TimeSpan.FromDays(1));
        await service.AddUserAsync("anna", Matching.Access.Roles.Caseworker, "host");
        for (var i = 1; i <= 30; i++)
        {
            await ComeToNothingAsync($"p-{i:00}", "anna");
        }

        var visitor = await service.SignedInAsync();
        var page = await visitor.OpenAsync("/today");

        page.All("#new ~ div tbody tr").Single(line => line.StartsWith("Amira00 Haddad · Søren Krogh Blev trukket tilbage.", StringComparison.Ordinal))
            .ShouldContain("Den næste på listen er Mette Friis.");
        page.Words().ShouldContain("30 linjer om kollegers sager er ikke vist.");
        var everybody = await visitor.OpenAsync("/today?all=true");
        everybody.All("#new ~ div tbody tr").Count.ShouldBe(20);
        everybody.All("#new ~ div tbody tr").ShouldAllBe(line => line.Contains("Den næste på listen er", StringComparison.Ordinal));
        everybody.Words().ShouldContain("Vis alle 31");
        (await visitor.OpenAsync("/today?all=true&whole=new")).All("#new ~ div tbody tr").Count.ShouldBe(31);
    }

    private async Task<IReadOnlyList<string>> NewAsync(string reader, string language)
    {
        var visitor = await service.SignedInAsync(name: reader);
        await visitor.OpenAsync("/language?to=" + language);
        return (await visitor.OpenAsync("/today?all=true")).All("#new ~ div tbody tr");
    }

    private async Task ComeToNothingAsync(string participant, string caseworker)
    {
        var change = Change.By(caseworker, service.Get<Clocks>());
        var match = (await service.Get<ProposeMatch>().HandleAsync(participant, "v-1", change)).ShouldBeOfType<ProposeOutcome.Proposed>().MatchId;
        (await service.Get<WithdrawMatch>().HandleAsync(match, change)).ShouldBeOfType<CloseOutcome.Closed>();
    }
}
