using System.Diagnostics;
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
    public async Task Exactly_one_of_64_proposals_wins_and_the_others_are_told_who_is_full_and_offered_the_next_best(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.LeaveAsync();
        await using var service = new MatchingApplication(fresh.Target);
        await service.Database.AddAsync(Seed.Host("v1", "Søren Prøve"), Seed.Host("v2", "Mette Næste", places: Caseworkers));
        await service.Database.AddAsync([.. Enumerable.Range(1, Caseworkers).Select(i => Seed.Newcomer($"p{i}", $"Amira Prøve{i}"))]);
        var staff = await Task.WhenAll(Enumerable.Range(1, Caseworkers).Select(i => ReadyAsync(service, i)));

        var took = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var answers = await AtOnce.RunAsync(staff, async who => await who.ProposeAsync());

            answers.Count(answer => answer.Status == HttpStatusCode.Found).ShouldBe(1, $"round {round}");
            answers.Count(answer => answer.Status == HttpStatusCode.Conflict && answer.TellsWhoIsFull && answer.OffersNextBest)
                .ShouldBe(Caseworkers - 1, $"round {round}");
            took.AddRange(answers.Select(answer => answer.Milliseconds));
            (await PlacesLeftAsync(service.Database)).ShouldBe(0);
            await GiveThePlaceBackAsync(service);
        }

        took.Sort();
        print.WriteLine(
            $"{engine}: {Rounds} rounds × {Caseworkers} proposals, rounds without exactly one winner: 0, 5xx: 0, "
            + $"half within {took[took.Count / 2]:F0} ms, 99 of 100 within {took[took.Count * 99 / 100]:F0} ms of the same start");
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

    private sealed record Answer(HttpStatusCode Status, bool TellsWhoIsFull, bool OffersNextBest, double Milliseconds);

    private sealed record Proposer(Visitor Visitor, string Address, string Token)
    {
        public async Task<Answer> ProposeAsync()
        {
            var began = Stopwatch.GetTimestamp();
            // Whoever waits less long sees the volunteer behind the next one, who is not wanted by so many, and says why it is to be this one.
            using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", Token), new("Reason", "knows_them")]);
            using var answer = await Visitor.Client.PostAsync(new Uri(Address, UriKind.Relative), form);
            var page = await answer.Content.ReadAsStringAsync();
            var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
            return new Answer(
                answer.StatusCode,
                page.Contains("Søren Prøve har ikke flere ledige pladser", StringComparison.Ordinal),
                page.Contains("Det bedste forslag nu er Mette Næste", StringComparison.Ordinal) && page.Contains("volunteer=v2", StringComparison.Ordinal),
                took);
        }
    }
}
