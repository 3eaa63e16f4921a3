using Matching.Matches;
using Matching.TestData;
using Matching.Tests.Surveys;
using static Matching.Tests.Surveys.SurveyRows;

namespace Matching.Tests.Matches;

/// <summary>What a page asks for is picked, put in order and counted in SQL as the plain reading of every match would.</summary>
public class MatchListsTests
{
    private static readonly DateOnly Today = new(2013, 8, 1);

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_latest_come_first_and_all_are_counted(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        var all = await AddAsync(fresh);
        var store = new MatchStore(fresh.Database);

        foreach (var state in new[] { MatchStates.Active, MatchStates.Ended })
        {
            var these = all.Where(match => match.State == state).ToList();
            (await store.LatestAsync(["host"], [state], 50)).Select(match => match.Id).ShouldBe(
                these.OrderByDescending(match => match.EndedOn ?? match.StartedOn).ThenBy(match => match.Id, StringComparer.Ordinal).Take(50).Select(match => match.Id));
            (await store.CountAsync(["host"], [state])).ShouldBe(these.Count);
            (await store.CountAsync(["mentor"], [state])).ShouldBe(0);
        }

        (await store.LatestAsync([], [MatchStates.Active], 50)).ShouldBeEmpty();
        (await store.StartedAfterAsync(["host"], Today.AddDays(-100))).Select(match => match.Id).ShouldBe(
            all.Where(match => match.State == MatchStates.Active && match.ImportedOn is null && match.StartedOn > Today.AddDays(-100)).Select(match => match.Id), ignoreOrder: true);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_short_one_is_short_by_the_calendar_month_ends_included(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        var all = await AddAsync(fresh);

        var shorts = await new MatchStore(fresh.Database).ShortOnesOfAsync(["p1", "nobody"], ["host"]);

        shorts.Select(match => match.Id).ShouldBe(all.Where(match => match.WasShort).Select(match => match.Id), ignoreOrder: true);
        shorts.Count.ShouldBeInRange(20, 200);
        (await new MatchStore(fresh.Database).ShortOnesOfAsync(["p1"], ["mentor"])).ShouldBeEmpty();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Some_are_found_by_their_ids_in_the_programmes_asked_for(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await AddAsync(fresh);
        var store = new MatchStore(fresh.Database);

        (await store.FindAllAsync(["m7", "m8", "nothing"], ["host"])).Select(match => match.Id).ShouldBe(["m7", "m8"], ignoreOrder: true);
        (await store.FindAllAsync(["m7", "m8"], ["mentor"])).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<Match>> AddAsync(FreshDatabase fresh)
    {
        var random = new Random(35);
        await fresh.Database.AddPairAsync();
        var all = Enumerable.Range(0, 300).Select(i =>
        {
            var start = random.Next(3) == 0 ? new DateOnly(2012, 11, 30) : Today.AddDays(-random.Next(400));
            return AMatch(
                $"m{i}", start, random.Next(2) == 0 ? start.AddMonths(3).AddDays(random.Next(-3, 3)) : null, random.Next(2) == 0 ? Today : null);
        }).ToList();
        await fresh.Database.AddAsync(all);
        return all;
    }
}
