using Dapper;
using Matching.Database;
using Matching.Matches;
using Matching.Surveys;
using Matching.TestData;
using Xunit.Abstractions;
using static Matching.Tests.Surveys.SurveyRows;

namespace Matching.Tests.Surveys;

/// <summary>Seven months go by; the sweeps run late, at odd moments, twice, and two at once. Every survey is sent once, none is missing.</summary>
public class SevenMonthsTests(ITestOutputHelper print)
{
    private static readonly DateOnly FirstDay = new(2013, 8, 1);
    private static readonly DateOnly LastDay = FirstDay.AddMonths(7);

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Every_survey_of_every_match_is_sent_once_over_seven_months(string engine)
    {
        var many = LongTests.Enabled ? 1_000 : 60;
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var room = new CaseworkRoom(fresh.Database);
        await fresh.Database.AddPairAsync();
        var random = new Random(86);
        var all = Enumerable.Range(0, many).Select(i => Some(random, $"m-{i:0000}")).ToList();
        await fresh.Database.AddAsync(all.Select(match => match with { State = MatchStates.Active, EndedOn = null }));
        var runs = 0;

        // From day to day at another time, now and then not at all for up to nine days, sometimes twice and side by side.
        for (var now = FirstDay.AddDays(1); now <= LastDay; now = now.AddDays(random.Next(5) == 0 ? random.Next(1, 10) : 1))
        {
            room.Time.SetUtcNow(new DateTimeOffset(now, new TimeOnly(1 + random.Next(20), random.Next(60)), TimeSpan.Zero));
            await EndAsync(fresh.Database, all.Where(match => match.EndedOn <= now));
            await RunAsync(room, random.Next(4) switch { 0 => 2, _ => 1 });
            runs++;
        }

        room.Time.SetUtcNow(new DateTimeOffset(LastDay, new TimeOnly(20, 0), TimeSpan.Zero));
        await EndAsync(fresh.Database, all);
        await RunAsync(room, 1);

        var expected = all.SelectMany(match => Expected(match)).ToList();
        var sent = await InvitedAsync(fresh.Database);
        var mails = await fresh.Database.ReadAsync(connection => connection.QueryAsync<string>(
            "SELECT template FROM messages WHERE template IN ('survey_due', 'survey_start', 'survey_end')"));
        sent.ShouldBe(expected, ignoreOrder: true);
        mails.Count().ShouldBe(expected.Count, "one mail each");
        print.WriteLine($"{engine}: {many} matches, {runs} runs over 7 months, {expected.Count} surveys, missing 0, twice 0");
    }

    private static async Task RunAsync(CaseworkRoom room, int atOnce)
    {
        var sweep = room.Get<FindDueSurveys>();
        var results = await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(() => sweep.RunAsync())));
        results.ShouldAllBe(result => result.Failed == 0);
        (await sweep.RunAsync()).Done.ShouldBe(0, "a run right after finds nothing");
    }

    /// <summary>A match ends while the sweep looks on, on its day or up to the next run after it.</summary>
    private static Task<int> EndAsync(MatchingDatabase database, IEnumerable<Match> matches) => database.WriteAsync(scope => scope.Connection.ExecuteAsync(
        "UPDATE matches SET state = 'ended', ended_on = @EndedOn WHERE id = @Id AND state = 'active'",
        matches.Where(match => match.EndedOn <= LastDay).Select(match => new { match.Id, match.EndedOn }),
        scope.Transaction));

    private static async Task<IReadOnlyList<(string, string, string)>> InvitedAsync(MatchingDatabase database) => await database.ReadAsync(async connection =>
        (await connection.QueryAsync<(string, string, string)>("SELECT match_id, respondent, wave FROM survey_invitations")).AsList());

    private static IEnumerable<(string, string, string)> Expected(Match match)
    {
        var ended = match.EndedOn <= LastDay ? match.EndedOn : null;
        foreach (var (wave, due) in new[] { ("start", match.StartedOn!.Value), ("3m", match.StartedOn.Value.AddMonths(3)), ("6m", match.StartedOn.Value.AddMonths(6)) })
        {
            if (due <= LastDay && (wave == "start" || ended is null || ended > due))
            {
                yield return (match.Id, Sides.Participant, wave);
                if (wave != "start")
                {
                    yield return (match.Id, Sides.Volunteer, wave);
                }
            }
        }

        if (ended is not null)
        {
            yield return (match.Id, Sides.Participant, "end");
            yield return (match.Id, Sides.Volunteer, "end");
        }
    }

    /// <summary>Starts within a month of the first day and ends far from the days on which a gap between two runs would decide.</summary>
    private static Match Some(Random random, string id)
    {
        var start = FirstDay.AddDays(random.Next(31));
        DateOnly? ended = random.Next(3) == 0 ? start.AddDays(random.Next(20, 80)) : random.Next(3) == 0 ? start.AddDays(random.Next(105, 170)) : null;
        return AMatch(id, start, ended);
    }
}
