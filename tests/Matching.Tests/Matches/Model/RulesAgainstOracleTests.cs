using Matching.Database;
using Matching.Matches;
using Matching.People;
using Matching.TestData;
using Xunit.Abstractions;
using static Matching.TestData.A;

namespace Matching.Tests.Matches.Model;

/// <summary>Random sequences of requests, many of which break a rule: the service answers each as the oracle does.</summary>
public sealed class RulesAgainstOracleTests(ITestOutputHelper print)
{
    private const int Steps = 14;
    private static readonly int Sequences = LongTests.Enabled ? 10_000 : 200;

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Every_request_is_answered_as_the_rules_say(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var room = new CaseworkRoom(fresh.Database);
        var dice = new Random(43);
        var (requests, refusals) = (0, 0);
        for (var sequence = 0; sequence < Sequences; sequence++)
        {
            room.Time.AdjustTime(new DateTimeOffset(CaseworkRoom.FirstDay, new TimeOnly(10, 0), TimeSpan.Zero));
            var oracle = new RulesOracle();
            var (young, mentors) = await PeopleAsync(fresh.Database, dice, sequence);
            List<(string Id, Kept Kept)> matches = [];
            for (var step = 0; step < Steps; step++)
            {
                var (told, expected) = await RequestAsync(room, oracle, dice, (young, mentors, matches));
                told.ShouldBe(expected, $"{engine}, sequence {sequence}, step {step}");
                (requests, refusals) = (requests + 1, refusals + (expected is "Proposed" or "Recorded" or "Closed" or "Reopened" or "Done" ? 0 : 1));
            }

            foreach (var mentor in mentors)
            {
                (await room.Get<PeopleStore>().FindVolunteerAsync(mentor.Id))!.PlacesLeft.ShouldBe(mentor.Places, $"{engine}, sequence {sequence}");
            }

            foreach (var (id, kept) in matches)
            {
                (await room.Get<MatchStore>().FindAsync(id))!.State.ShouldBe(kept.State, $"{engine}, sequence {sequence}");
            }
        }

        refusals.ShouldBeGreaterThan(requests / 5, "a sequence that breaks no rule shows nothing");
        print.WriteLine($"{engine}: {Sequences} sequences of {Steps} requests, {refusals} of {requests} against a rule, divergences 0");
    }

    private static async Task<(Young[] Young, Mentor[] Mentors)> PeopleAsync(MatchingDatabase database, Random dice, int sequence)
    {
        Young[] young = [.. Enumerable.Range(0, 2).Select(i => new Young($"p{sequence}-{i}", dice.Next(8) == 0 ? dice.Next(14, 29) : dice.Next(15, 27), dice.Next(8) > 0))];
        Mentor[] mentors = [.. Enumerable.Range(0, 2).Select(i => new Mentor($"v{sequence}-{i}", dice.Next(6) > 0) { Places = dice.Next(3) })];
        await database.AddAsync([.. young.Select(one => AParticipant().Young().WithId(one.Id).BornIn(CaseworkRoom.FirstDay.Year - one.Age)
            .ConsentedOn(one.HasConsented ? CaseworkRoom.FirstDay.AddDays(-9) : null).Build())]);
        await database.AddAsync([.. mentors.Select(one => AVolunteer().WithId(one.Id)
            .But(v => v with { Programme = Programmes.Mentor, Capacity = one.Places, PlacesLeft = one.Places, VettedOn = one.IsVetted ? v.VettedOn : null }).Build())]);
        return (young, mentors);
    }

    private static async Task<(string Told, string Expected)> RequestAsync(
        CaseworkRoom room, RulesOracle oracle, Random dice, (Young[] Young, Mentor[] Mentors, List<(string Id, Kept Kept)> Matches) city)
    {
        var (one, other) = (city.Young[dice.Next(2)], city.Mentors[dice.Next(2)]);
        var today = room.Clocks.Today;
        var day = today.AddDays(dice.Next(-3, 2));
        var change = room.By("anna", "they know each other");
        switch (city.Matches.Count == 0 ? dice.Next(6) : dice.Next(16))
        {
            case 0:
                room.Time.Advance(TimeSpan.FromDays(dice.Next(1, 9)));
                return ("Done", "Done");
            case 1:
                oracle.KeepApart(one, other);
                await room.Get<KeepApart>().HandleAsync(one.Id, other.Id, change);
                return ("Done", "Done");
            case 2:
                oracle.LetMeet(one, other);
                await room.Get<LetMeet>().HandleAsync(one.Id, other.Id, change);
                return ("Done", "Done");
            case < 6:
                var expected = oracle.Propose(one, other);
                var outcome = await room.Get<ProposeMatch>().HandleAsync(one.Id, other.Id, change);
                if (outcome is ProposeOutcome.Proposed proposed && expected == nameof(ProposeOutcome.Proposed))
                {
                    city.Matches.Add((proposed.MatchId, RulesOracle.Begin(one, other, today)));
                }

                return (outcome.GetType().Name, expected);
            case var step:
                var (id, match) = city.Matches[^dice.Next(1, Math.Min(city.Matches.Count, 2) + 1)];
                return await StepAsync(room, oracle, (step, id, match, day), change);
        }
    }

    private static async Task<(string Told, string Expected)> StepAsync(
        CaseworkRoom room, RulesOracle oracle, (int Step, string Id, Kept Match, DateOnly Day) request, Change change)
    {
        var (step, id, match, day) = request;
        var yes = step is not (10 or 11);
        var side = step % 2 == 0 ? Sides.Volunteer : Sides.Participant;
        return step switch
        {
            < 12 => (Name(await room.Get<RecordAnswer>().HandleAsync(id, new GivenAnswer(side, yes, day, AnswerWays.Phone, yes ? null : "no_time"), change)),
                RulesOracle.Answer(match, side, yes, day, change.On)),
            12 => (Name(await room.Get<WithdrawMatch>().HandleAsync(id, change)), RulesOracle.Withdraw(match)),
            13 or 14 => (Name(await room.Get<EndMatch>().HandleAsync(id, day, "other", Closers.Caseworker, change)), RulesOracle.End(match, day, change.On)),
            _ => (Name(await room.Get<ReopenMatch>().HandleAsync(id, change)), oracle.Reopen(match, change.On)),
        };
    }

    private static string Name(object outcome) => outcome.GetType().Name;
}
