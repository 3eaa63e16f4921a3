using System.Diagnostics;
using Dapper;
using Matching.Matches;
using Matching.Surveys;
using Matching.Surveys.Asking;
using Matching.TestData;
using Xunit.Abstractions;
using static Matching.Tests.Surveys.SurveyRows;

namespace Matching.Tests.Surveys;

/// <summary>What SQL finds is what the plain reading of each match says, on days that calendars trip over.</summary>
public class DueSurveyStoreTests(ITestOutputHelper print)
{
    private const int StartDays = 30;

    /// <summary>Leap day, month ends, both nights on which Danish clocks change, and a turn of the year.</summary>
    private static readonly DateOnly[] OddDays =
    [
        new(2012, 2, 29), new(2012, 2, 28), new(2013, 2, 28), new(2011, 11, 30), new(2012, 11, 29), new(2012, 8, 31), new(2012, 5, 31), new(2013, 3, 31),
        new(2012, 10, 28), new(2012, 12, 31), new(2013, 1, 1), new(2013, 5, 29), new(2013, 5, 30), new(2013, 5, 31), new(2012, 8, 29), new(2013, 3, 1),
    ];

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_is_due_is_what_the_plain_reading_of_every_match_says(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        var random = new Random(86);
        await fresh.Database.AddPairAsync();
        var matches = Enumerable.Range(0, 600).Select(i => Some(random, $"m-{i:000}")).ToList();
        await fresh.Database.AddAsync(matches);
        var covered = await CoverAsync(fresh, random, matches);
        var store = new DueSurveyStore(fresh.Database);
        var found = 0;

        foreach (var today in OddDays.Concat(Enumerable.Range(0, 40).Select(_ => new DateOnly(2012, 1, 1).AddDays(random.Next(600)))))
        {
            var due = await store.DueAsync(today, StartDays);
            found += due.Count;
            due.ShouldBe(
                from match in matches
                from wave in Waves.All
                where Waves.IsSentByItself(wave, match, today, StartDays)
                from side in Waves.SidesOf(wave)
                where !covered.Contains((match.Id, side, wave))
                select new DueSurvey(match.Id, side, wave, Waves.DueOn(wave, match)!.Value),
                ignoreOrder: true, $"{today:O}");

            var left = await store.LeftToDecideAsync(["host"], today, StartDays);
            left.ShouldBe(
                from match in matches
                from wave in Waves.All
                let dueOn = Waves.DueOn(wave, match)
                where dueOn <= today && dueOn <= match.ImportedOn && (wave != Waves.Start || today < dueOn.Value.AddDays(StartDays))
                from side in Waves.SidesOf(wave)
                where !covered.Contains((match.Id, side, wave))
                select new DueSurvey(match.Id, side, wave, dueOn.Value),
                ignoreOrder: true, $"{today:O}, before the import");
            left.ShouldBe(left.OrderByDescending(survey => survey.DueOn).ThenBy(survey => survey.MatchId, StringComparer.Ordinal)
                .ThenBy(survey => Waves.PlaceOf(survey.Wave)).ThenBy(survey => survey.Side, StringComparer.Ordinal));
            var (part, total) = await store.LeftToDecideAsync(["host"], today, StartDays, skip: 10, most: 20);
            part.ShouldBe(left.Skip(10).Take(20));
            total.ShouldBe(left.Count > 10 ? left.Count : 0);
            (await store.CountLeftToDecideAsync(["host"], today, StartDays, most: int.MaxValue)).ShouldBe(left.Count);
            (await store.CountLeftToDecideAsync(["host"], today, StartDays, most: 7)).ShouldBe(Math.Min(7, left.Count));
        }

        found.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void The_latest_start_is_the_last_day_from_which_the_months_have_passed()
    {
        for (var today = new DateOnly(2011, 12, 1); today < new DateOnly(2013, 4, 1); today = today.AddDays(1))
        {
            foreach (var months in new[] { 0, 3, 6 })
            {
                var latest = Waves.LatestStart(months, today);
                latest.AddMonths(months).ShouldBeLessThanOrEqualTo(today);
                latest.AddDays(1).AddMonths(months).ShouldBeGreaterThan(today);
            }
        }
    }

    /// <summary>`tests/run --long` prints how long a run takes that finds nothing among 100,000 matches.</summary>
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Among_many_matches_with_everything_sent_nothing_is_found(string engine)
    {
        var many = LongTests.Enabled ? 100_000 : 2_000;
        await using var fresh = await BothDatabases.CreateAsync(engine);
        var random = new Random(7);
        await fresh.Database.AddPairAsync();
        var matches = Enumerable.Range(0, many).Select(i => Some(random, $"m-{i:000000}")).ToList();
        await fresh.Database.AddAsync(matches);
        var today = new DateOnly(2014, 1, 1);
        await fresh.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(
            """
            INSERT INTO survey_invitations (match_id, respondent, wave, due_on, invited_on)
            SELECT m.id, s.side, w.wave, m.started_on, m.started_on FROM matches m
            CROSS JOIN (SELECT 'participant' AS side UNION ALL SELECT 'volunteer') s
            CROSS JOIN (SELECT 'start' AS wave UNION ALL SELECT '3m' UNION ALL SELECT '6m' UNION ALL SELECT 'end') w
            """,
            transaction: scope.Transaction));
        var store = new DueSurveyStore(fresh.Database);
        (await store.DueAsync(today, StartDays)).ShouldBeEmpty();

        var watch = Stopwatch.StartNew();
        (await store.DueAsync(today, StartDays)).ShouldBeEmpty();
        print.WriteLine($"{engine}: {many} matches, nothing due, {watch.Elapsed.TotalMilliseconds:F0} ms");
    }

    private static Match Some(Random random, string id)
    {
        var start = random.Next(3) == 0 ? OddDays[random.Next(OddDays.Length)] : new DateOnly(2011, 6, 1).AddDays(random.Next(700));
        var ended = random.Next(3) switch
        {
            0 => start.AddMonths(random.Next(2) == 0 ? 3 : 6).AddDays(random.Next(-1, 2)),
            1 => start.AddDays(random.Next(300)),
            _ => (DateOnly?)null,
        };
        var imported = random.Next(4) switch
        {
            0 => start.AddMonths(random.Next(2) == 0 ? 3 : 6).AddDays(random.Next(-1, 2)),
            1 => start.AddDays(random.Next(300)),
            _ => (DateOnly?)null,
        };
        return AMatch(id, start, ended, imported);
    }

    private static async Task<HashSet<(string, string, string)>> CoverAsync(FreshDatabase fresh, Random random, List<Match> matches)
    {
        var covered = new HashSet<(string, string, string)>();
        foreach (var match in matches.Where(_ => random.Next(3) == 0))
        {
            var (wave, side) = (Waves.All[random.Next(4)], Sides.All[random.Next(2)]);
            if (random.Next(2) == 0)
            {
                await fresh.Database.AnswerAsync(match.Id, side, wave, match.StartedOn!.Value);
            }
            else
            {
                await fresh.Database.WriteAsync(scope => InvitationStore.AddAsync(scope, new Invitation
                {
                    MatchId = match.Id, Respondent = side, Wave = wave, State = Invitation.Closed, DueOn = match.StartedOn!.Value, InvitedOn = match.StartedOn.Value,
                }));
            }

            covered.Add((match.Id, side, wave));
        }

        return covered;
    }
}
