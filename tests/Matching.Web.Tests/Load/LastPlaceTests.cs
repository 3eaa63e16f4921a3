using System.Net;
using Dapper;
using Matching.Database;
using Matching.Matches;
using Xunit.Abstractions;

namespace Matching.Web.Tests.Load;

/// <summary>Many caseworkers want one volunteer's last place at the same moment, again and again.</summary>
public sealed class LastPlaceTests(ITestOutputHelper print)
{
    private const int Caseworkers = 64;
    private static readonly int Rounds = LongTests.Enabled ? 1000 : 200;

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Exactly_one_of_64_proposals_wins_and_the_others_are_told_that_the_volunteer_is_full(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.LeaveAsync();
        await using var service = new MatchingApplication(fresh.Target);
        await service.Database.AddAsync(Seed.Host("v1", "Søren Prøve"));
        await service.Database.AddAsync([.. Enumerable.Range(1, Caseworkers).Select(i => Seed.Newcomer($"p{i}", $"Amira Prøve{i}"))]);
        var staff = await Task.WhenAll(Enumerable.Range(1, Caseworkers).Select(i => ReadyAsync(service, i)));

        for (var round = 0; round < Rounds; round++)
        {
            var answers = await AtOnce.RunAsync(staff, async who => await who.ProposeAsync());

            answers.Count(status => status == HttpStatusCode.Found).ShouldBe(1, $"round {round}");
            answers.Count(status => status == HttpStatusCode.Conflict).ShouldBe(Caseworkers - 1, $"round {round}");
            (await PlacesLeftAsync(service.Database)).ShouldBe(0);
            await GiveThePlaceBackAsync(service);
        }

        print.WriteLine($"{engine}: {Rounds} rounds × {Caseworkers} proposals, rounds without exactly one winner: 0, 5xx: 0");
    }

    private static async Task<Proposer> ReadyAsync(MatchingApplication service, int number)
    {
        var visitor = await service.SignedInAsync(name: $"caseworker{number}");
        var address = $"/matches/propose?participant=p{number}&volunteer=v1";
        var page = await visitor.OpenAsync(address);
        var token = page.QuerySelector("main form input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return new Proposer(visitor, address, token);
    }

    private static Task<int> PlacesLeftAsync(MatchingDatabase database) => database.ReadAsync(connection =>
        connection.ExecuteScalarAsync<int>("SELECT places_left FROM volunteers WHERE id = 'v1'"));

    private static async Task GiveThePlaceBackAsync(MatchingApplication service)
    {
        var open = (await service.Get<MatchStore>().ListAsync(["host"], [MatchStates.Proposed])).ShouldHaveSingleItem();
        (await service.Get<WithdrawMatch>().HandleAsync(open.Id, service.Change)).ShouldBeOfType<CloseOutcome.Closed>();
    }

    private sealed record Proposer(Visitor Visitor, string Address, string Token)
    {
        public async Task<HttpStatusCode> ProposeAsync()
        {
            await Visitor.PostAsync(Address, [new("__RequestVerificationToken", Token)]);
            return Visitor.Status;
        }
    }
}
