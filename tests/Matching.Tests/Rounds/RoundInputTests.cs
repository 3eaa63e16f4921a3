using Matching.Matches;
using Matching.People;
using Matching.Rounds;
using Matching.Suggestions;
using Matching.Suggestions.SetAside;
using Matching.Suggestions.Weighing;
using Matching.TestData;

namespace Matching.Tests.Rounds;

/// <summary>What a round takes of what caseworkers and administrators decided elsewhere.</summary>
public sealed class RoundInputTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_candidate_set_aside_is_not_given_and_one_set_aside_later_is_not_sent(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 2);
        var setAside = city.Room.Get<SetAsideCandidate>();
        (await setAside.HandleAsync("p1", "v1", city.Room.By("karen", "neighbours"))).ShouldBeOfType<SetAsideOutcome.Done>();

        var round = await city.DraftAsync();
        (await city.PairsAsync(round)).ShouldBe(new Dictionary<string, string> { ["p1"] = "v2", ["p2"] = "v1" }, ignoreOrder: true);

        await setAside.HandleAsync("p2", "v1", city.Room.By("karen", "cousins"));
        var committed = (await city.Room.Get<CommitRound>().HandleAsync(round.Id, round.Version, city.Karen)).ShouldBeOfType<CommitOutcome.Committed>();
        committed.Proposed.ShouldHaveSingleItem().ParticipantId.ShouldBe("p1");
        committed.Refused.ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.ParticipantId.ShouldBe("p2"), p => p.Outcome.ShouldBe(PairOutcomes.SetAside));
        (await city.Room.Get<PeopleStore>().FindVolunteerAsync("v1"))!.PlacesLeft.ShouldBe(1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_criterion_raised_for_one_participant_counts_for_them_alone(string engine)
    {
        await using var city = await RoundCity.CreateAsync(engine);
        await city.Database.AddAsync(RoundCity.Newcomer("p1", "chess") with { RaisedCriterion = "interests" }, RoundCity.Newcomer("p2", "chess"));
        await city.Database.AddAsync(RoundCity.Host("v1", "chess", places: 2));

        var round = await city.DraftAsync();

        var scores = await city.Room.Get<ScoreAllWaiting>().HandleAsync(Programmes.Host, CaseworkRoom.FirstDay).ToListAsync();
        var pairs = (await city.ResultAsync(round)).Pairs;
        pairs.Select(pair => (pair.ParticipantId, pair.Units)).ShouldBe(scores.Select(score => (score.Participant, score.Units)));
        pairs[0].Units.ShouldBeGreaterThan(pairs[1].Units);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_draft_is_judged_by_the_weights_of_its_time_however_often_it_is_worked_out(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 2);
        var round = await city.DraftAsync();
        var before = (await city.ResultAsync(round)).Figures.TotalUnits;
        var weights = new Dictionary<string, double> { ["interests"] = 1 };
        (await city.Room.Get<SaveWeights>().HandleAsync(Programmes.Host, weights, 0, city.Room.By("admin", "a try"))).ShouldBeOfType<SaveWeightsOutcome.Saved>();

        await city.EditAsync(round, (EditKinds.Pin, "p1", "v1"));
        await city.SweepAsync();
        var later = await city.DraftAsync();

        (await city.ResultAsync(round)).Figures.TotalUnits.ShouldBe(before);
        later.WeightsVersion.ShouldBe(1);
        (await city.ResultAsync(later)).Figures.Total.ShouldBe(200);
        var comparison = (await city.Room.Get<CompareRounds>().HandleAsync(round.Id, later.Id))!;
        comparison.Moved.ShouldBeEmpty();
        comparison.One.Round.WeightsVersion.ShouldBe(0);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_same_people_in_another_order_give_the_same_draft(string engine)
    {
        var people = Enumerable.Range(1, 30).Select(i => RoundCity.Newcomer($"p{i:00}", $"interest-{i % 4}")).ToArray();
        var hosts = Enumerable.Range(1, 20).Select(i => RoundCity.Host($"v{i:00}", $"interest-{i % 3}", i % 2 + 1)).ToArray();
        var drafts = new List<IReadOnlyList<RoundPair>>();
        foreach (var turned in new[] { false, true })
        {
            await using var city = await RoundCity.CreateAsync(engine);
            await city.Database.AddAsync(turned ? [.. people.Reverse()] : people);
            await city.Database.AddAsync(turned ? [.. hosts.Reverse()] : hosts);
            drafts.Add((await city.ResultAsync(await city.DraftAsync())).Pairs);
        }

        drafts[1].ShouldBe(drafts[0]);
        drafts[0].Count.ShouldBe(30);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Two_drafts_are_put_side_by_side_and_whoever_is_placed_differently_is_named(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 3);
        var one = await city.DraftAsync();
        var other = await city.DraftAsync();
        await city.EditAsync(other, (EditKinds.Pin, "p1", "v2"), (EditKinds.Pin, "p2", "v1"));
        await city.SweepAsync();
        var mentor = await city.DraftAsync(new RoundRequest(Programmes.Mentor));

        var comparison = (await city.Room.Get<CompareRounds>().HandleAsync(one.Id, other.Id))!;

        comparison.Moved.Select(moved => (moved.ParticipantId, moved.One!.VolunteerId, moved.Other!.VolunteerId)).ShouldBe([("p1", "v1", "v2"), ("p2", "v2", "v1")]);
        (await city.Room.Get<CompareRounds>().HandleAsync(one.Id, mentor.Id)).ShouldBeNull("they are of two programmes");
        (await city.Room.Get<CompareRounds>().HandleAsync(one.Id, "r-none")).ShouldBeNull();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_others_whom_a_participant_could_be_given_come_best_first_with_who_has_them(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 3);
        await city.Database.AddAsync(RoundCity.Host("v9", "interest-1"), RoundCity.Host("v8", "interest-1") with { VettedOn = null });
        var round = await city.DraftAsync();

        var found = (await city.Room.Get<FindAlternatives>().HandleAsync(round, "p1"))!;

        found.Now!.VolunteerId.ShouldBe("v1");
        found.All.Select(other => other.VolunteerId).ShouldBe(["v9", "v2", "v3"]);
        found.All[0].With.ShouldBeEmpty();
        found.All[1].ShouldSatisfyAllConditions(v2 => v2.With.ShouldBe(["p2"]), v2 => v2.CanSwapWith.ShouldBe(["p2"]));
        (await city.Room.Get<FindAlternatives>().HandleAsync(round, "nobody")).ShouldBeNull();
    }
}
