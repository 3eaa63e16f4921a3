using System.Collections.Concurrent;
using Dapper;
using Matching.Database;
using Matching.Matches;
using Matching.Messages;
using Matching.TestData;
using Xunit.Abstractions;
using static Matching.TestData.A;

namespace Matching.Tests.Matches.Model;

/// <summary>Several who do random things at once, recorded; afterwards an order is sought in which a plain model does the same.</summary>
public sealed class RandomHistoryTests(ITestOutputHelper print)
{
    private const int Workers = 4;
    private const int Participants = 6;
    private static readonly int[] Capacities = [1, 2, 1];
    private static readonly (int Seeds, int Operations) Size = LongTests.Enabled ? (10, 5000) : (2, 500);

    /// <summary>The steps, each as often as it stands here.</summary>
    private static readonly string[] Mix =
    [
        Steps.Propose, Steps.Propose, Steps.Propose, Steps.VolunteerYes, Steps.VolunteerYes, Steps.ParticipantYes, Steps.ParticipantYes,
        Steps.VolunteerYesByPhone, Steps.ParticipantYesByPhone, Steps.VolunteerNo, Steps.ParticipantNo, Steps.Withdraw, Steps.Expire,
        Steps.End, Steps.End, Steps.Reopen,
    ];

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_many_did_at_once_could_have_been_done_one_after_the_other(string engine)
    {
        var (steps, back) = (0, 0);
        for (var seed = 1; seed <= Size.Seeds; seed++)
        {
            await using var fresh = await BothDatabases.CreateAsync(engine);
            await using var room = new CaseworkRoom(fresh.Database);
            var start = await FillAsync(fresh.Database);
            var history = await RunAsync(room, seed);

            var end = Linearization.Find(history, start, out var stepsBack);

            end.ShouldNotBeNull($"{engine}, seed {seed}: no order explains the history");
            await IsAsync(fresh.Database, end);
            await HoldsAsync(fresh.Database);
            (steps, back) = (steps + history.Count, back + stepsBack);
        }

        print.WriteLine($"{engine}: {Size.Seeds} histories of {Size.Operations} operations by {Workers} at once, {steps} recorded, violations 0 (steps back in the search: {back})");
    }

    /// <summary>The check can fail: a history in which two won the last place has no order.</summary>
    [Fact]
    public void Two_winners_of_one_place_have_no_order()
    {
        var start = CityModel.Of([("v1", 1)], ["p1", "p2"]);
        Operation[] history =
        [
            new(Steps.Propose, null, "p1", "v1", nameof(ProposeOutcome.Proposed), "m1", 1, 4),
            new(Steps.Propose, null, "p2", "v1", nameof(ProposeOutcome.Proposed), "m2", 2, 3),
        ];

        Linearization.Find(history, start, out _).ShouldBeNull();
        Linearization.Find([history[0], history[1] with { Outcome = nameof(ProposeOutcome.VolunteerIsFull), Made = null }], start, out _).ShouldNotBeNull();
    }

    /// <summary>Nor has one in which an operation that had ended is undone by one that began later.</summary>
    [Fact]
    public void An_answer_that_forgets_what_had_ended_has_no_order()
    {
        var start = CityModel.Of([("v1", 1)], ["p1"]);
        Operation[] history =
        [
            new(Steps.Propose, null, "p1", "v1", nameof(ProposeOutcome.Proposed), "m1", 1, 2),
            new(Steps.Withdraw, "m1", null, null, nameof(CloseOutcome.Closed), null, 3, 4),
            new(Steps.VolunteerYes, "m1", null, null, nameof(AnswerOutcome.Accepted), null, 5, 6),
        ];

        Linearization.Find(history, start, out _).ShouldBeNull();
    }

    private static async Task<CityModel> FillAsync(MatchingDatabase database)
    {
        await database.AddAsync([.. Enumerable.Range(0, Participants).Select(i => AParticipant().WithId($"p{i}").Build())]);
        await database.AddAsync([.. Capacities.Select((capacity, i) => AVolunteer().WithId($"v{i}").WithCapacity(capacity).Build())]);
        return CityModel.Of(Capacities.Select((capacity, i) => ($"v{i}", capacity)), Enumerable.Range(0, Participants).Select(i => $"p{i}"));
    }

    private static async Task<IReadOnlyList<Operation>> RunAsync(CaseworkRoom room, int seed)
    {
        var (made, history) = (new ConcurrentQueue<string>(), new ConcurrentBag<Operation>());
        long clock = 0;
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(worker => Task.Run(async () =>
        {
            var dice = new Random((seed * 1000) + worker);
            for (var i = 0; i < Size.Operations / Workers;)
            {
                var step = Mix[dice.Next(Mix.Length)];
                // The newest are the ones that something can still happen to.
                var recent = made.Reverse().Take(8).ToArray();
                if (step != Steps.Propose && recent.Length == 0)
                {
                    step = Steps.Propose;
                }

                var match = step == Steps.Propose ? null : recent[dice.Next(recent.Length)];
                var (participant, volunteer) = ($"p{dice.Next(Participants)}", $"v{dice.Next(Capacities.Length)}");
                if (await ReadyAsync(room, step, match, participant, volunteer) is not { } doing)
                {
                    continue;
                }

                i++;
                var began = Interlocked.Increment(ref clock);
                var outcome = await doing();
                var ended = Interlocked.Increment(ref clock);
                var id = (outcome as ProposeOutcome.Proposed)?.MatchId;
                history.Add(new Operation(step, match, participant, volunteer, outcome.GetType().Name, id, began, ended));
                if (id is not null)
                {
                    made.Enqueue(id);
                }
            }
        })));
        return [.. history];
    }

    /// <returns>Null if the step is an answer to a question that was not asked yet.</returns>
    private static async Task<Func<Task<object>>?> ReadyAsync(CaseworkRoom room, string step, string? match, string participant, string volunteer)
    {
        var change = room.By("somebody");
        var side = step is Steps.VolunteerYes or Steps.VolunteerNo ? Sides.Volunteer : step is Steps.ParticipantYes or Steps.ParticipantNo ? Sides.Participant : null;
        var found = side is null ? null : await TokenAsync(room, match!, side);
        if (side is not null && found is null)
        {
            return null;
        }

        var token = found ?? default;
        return step switch
        {
            Steps.Propose => async () => await room.Get<ProposeMatch>().HandleAsync(participant, volunteer, change),
            Steps.VolunteerYes or Steps.ParticipantYes => async () => await room.Get<AcceptMatch>().HandleAsync(token, change),
            Steps.VolunteerNo or Steps.ParticipantNo => async () => await room.Get<DeclineMatch>().HandleAsync(token, "no_time", null, change),
            Steps.VolunteerYesByPhone => async () => await RecordAsync(room, match!, Sides.Volunteer, change),
            Steps.ParticipantYesByPhone => async () => await RecordAsync(room, match!, Sides.Participant, change),
            Steps.Withdraw => async () => await room.Get<WithdrawMatch>().HandleAsync(match!, change),
            Steps.Expire => async () => await room.Get<ExpireMatch>().HandleAsync(match!, change with { On = change.On.AddDays(20) }),
            Steps.End => async () => await room.Get<EndMatch>().HandleAsync(match!, new MatchEnd(change.On, "other", Closers.Caseworker), change),
            Steps.Reopen => async () => await room.Get<ReopenMatch>().HandleAsync(match!, change),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
        };
    }

    private static Task<RecordOutcome> RecordAsync(CaseworkRoom room, string match, string side, Change change) =>
        room.Get<RecordAnswer>().HandleAsync(match, new GivenAnswer(side, Yes: true, change.On, AnswerWays.Phone), change);

    private static async Task<LinkToken?> TokenAsync(CaseworkRoom room, string match, string side)
    {
        var link = await room.Get<MatchingDatabase>().ReadAsync(connection => connection.ExecuteScalarAsync<string?>(
            "SELECT id FROM links WHERE match_id = @match AND side = @side AND purpose LIKE '%_answer'", new { match, side }));
        return link is null ? null : await room.Get<Links>().IssueAsync(link);
    }

    /// <summary>The tables stand as the model does.</summary>
    private static async Task IsAsync(MatchingDatabase database, CityModel model) => await database.ReadAsync(async connection =>
    {
        var places = await connection.QueryAsync<(string Id, int Left)>("SELECT id, places_left FROM volunteers");
        places.ToDictionary(one => one.Id, one => one.Left, StringComparer.Ordinal).ShouldBe(model.Places, ignoreOrder: true);
        var open = await connection.QueryAsync<(string Id, string? With)>("SELECT id, open_with FROM participants");
        open.ToDictionary(one => one.Id, one => one.With, StringComparer.Ordinal).ShouldBe(model.OpenWith, ignoreOrder: true);
        var states = await connection.QueryAsync<(string Id, string State)>("SELECT id, state FROM matches");
        states.ToDictionary(one => one.Id, one => one.State, StringComparer.Ordinal)
            .ShouldBe(model.Matches.ToDictionary(one => one.Key, one => one.Value.State, StringComparer.Ordinal), ignoreOrder: true);
        return true;
    });

    /// <summary>Places left are the capacity less what is open; nobody has two open matches.</summary>
    private static async Task HoldsAsync(MatchingDatabase database) => await database.ReadAsync(async connection =>
    {
        (await connection.QueryAsync<string>(
            $"SELECT id FROM volunteers v WHERE places_left <> capacity - (SELECT COUNT(*) FROM matches WHERE volunteer_id = v.id AND {MatchStates.IsOpen})"))
            .ShouldBeEmpty();
        (await connection.QueryAsync<string>(
            $"SELECT participant_id FROM matches WHERE {MatchStates.IsOpen} GROUP BY participant_id HAVING COUNT(*) > 1")).ShouldBeEmpty();
        return true;
    });
}
