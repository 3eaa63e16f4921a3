using Dapper;
using Matching.Matches;
using Matching.Messages;
using Matching.People;
using Matching.Rounds;
using Matching.TestData;
using Matching.Tests.Rounds;

namespace Matching.Tests.Matches;

public sealed class CommitRoundTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Every_pair_is_proposed_with_a_link_in_a_mail_and_names_who_sent_it(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 3);
        var round = await city.DraftAsync();

        var committed = (await CommitAsync(city, round)).ShouldBeOfType<CommitOutcome.Committed>();

        committed.Proposed.Count().ShouldBe(3);
        var matches = await MatchesAsync(city);
        matches.Select(match => (match.ParticipantId, match.VolunteerId)).ShouldBe([("p1", "v1"), ("p2", "v2"), ("p3", "v3")], ignoreOrder: true);
        matches.ShouldAllBe(match => match.ProposedBy == "karen");
        committed.Pairs.Select(pair => pair.MatchId).ShouldBe(matches.Select(match => match.Id), ignoreOrder: true);
        var mails = await city.Room.Get<Outbox>().RecentAsync(10);
        mails.Count(mail => mail.Template == MessageTemplates.VolunteerAsked && mail.LinkId is not null).ShouldBe(3);
        (await city.Rounds.FindAsync(round.Id))!.ShouldSatisfyAllConditions(
            r => r.State.ShouldBe(RoundStates.Committed), r => r.CommittedBy.ShouldBe("karen"), r => r.CommittedAt.ShouldNotBeNull());
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Pairs_that_became_impossible_are_named_with_the_reason_and_the_others_go_through(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 5);
        var round = await city.DraftAsync();
        await city.Database.AddAsync(RoundCity.Host("v9", "none"));
        var propose = city.Room.Get<ProposeMatch>();
        await city.Database.AddAsync(RoundCity.Newcomer("p9", "none"));
        await propose.HandleAsync("p9", "v1", city.Karen);
        await propose.HandleAsync("p2", "v9", city.Karen);
        await RunAsync(city, "UPDATE volunteers SET paused_until = '2014-01-01' WHERE id = 'v3'");

        var committed = (await CommitAsync(city, round)).ShouldBeOfType<CommitOutcome.Committed>();

        committed.Refused.ShouldBe(
        [
            committed.Pairs[0] with { Outcome = PairOutcomes.VolunteerIsFull },
            committed.Pairs[1] with { Outcome = PairOutcomes.ParticipantIsTaken },
            committed.Pairs[2] with { Outcome = PairOutcomes.NotEligible, Rule = "paused" },
        ]);
        committed.Proposed.Select(pair => pair.ParticipantId).ShouldBe(["p4", "p5"]);
        foreach (var volunteer in new[] { "v2", "v3" })
        {
            (await city.Room.Get<PeopleStore>().FindVolunteerAsync(volunteer))!.PlacesLeft.ShouldBe(1, volunteer);
        }

        (await city.Database.ReadAsync(connection => connection.QueryAsync<string>(
            "SELECT action || COALESCE(' ' || details, '') FROM audit WHERE subject = @Id AND who = 'karen'", new { round.Id }))).ShouldBe(
        [
            "round.started host score",
            "round.commit_begun",
            "round.pair_refused p1 + v1: full",
            "round.pair_refused p2 + v2: taken",
            "round.pair_refused p3 + v3: not_eligible paused",
            "round.committed 2 of 5",
        ], ignoreOrder: true);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Committing_twice_and_many_times_at_once_sends_each_pair_once(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 6);
        var round = await city.DraftAsync();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => CommitAsync(city, round))));
        (await CommitAsync(city, round)).ShouldBeOfType<CommitOutcome.AlreadyCommitted>();

        outcomes.ShouldAllBe(outcome => outcome is CommitOutcome.Committed || outcome is CommitOutcome.AlreadyCommitted);
        (await MatchesAsync(city)).Count.ShouldBe(6);
        (await city.Room.Get<Outbox>().RecentAsync(100)).Count.ShouldBe(6);
        var commits = await city.Database.ReadAsync(c => c.ExecuteScalarAsync<long>("SELECT count(*) FROM audit WHERE action = 'round.committed'"));
        commits.ShouldBe(1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_commit_that_was_cut_short_goes_on_where_it_stopped(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 3);
        var round = await city.DraftAsync();
        await city.Database.WriteAsync(scope => RoundStore.BeginCommitAsync(scope, round.Id, round.Version));
        await city.Database.WriteAsync(async scope =>
        {
            var first = (await city.ResultAsync(round)).Pairs[0];
            await RoundResultStore.CloseAsync(scope, round.Id, first with { Outcome = PairOutcomes.Proposed });
            await city.Room.Get<ProposeMatch>().InAsync(scope, first.ParticipantId, first.VolunteerId, city.Karen);
        });
        (await city.EditAsync(round, (EditKinds.Pin, "p2", "v3"))).ShouldBeOfType<EditOutcome.ChangedMeanwhile>();

        (await CommitAsync(city, round)).ShouldBeOfType<CommitOutcome.Committed>().Proposed.Count().ShouldBe(3);

        (await MatchesAsync(city)).Count.ShouldBe(3);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_draft_that_somebody_changed_since_it_was_seen_is_not_sent(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 2);
        var round = await city.DraftAsync();
        await city.EditAsync(round, (EditKinds.Pin, "p1", "v2"));

        (await CommitAsync(city, round)).ShouldBeOfType<CommitOutcome.ChangedMeanwhile>();
        await city.SweepAsync();
        (await CommitAsync(city, round)).ShouldBeOfType<CommitOutcome.ChangedMeanwhile>();
        (await CommitAsync(city, round with { Id = "r-none" })).ShouldBeOfType<CommitOutcome.NotFound>();
        (await MatchesAsync(city)).ShouldBeEmpty();

        (await CommitAsync(city, round with { Version = 2 })).ShouldBeOfType<CommitOutcome.Committed>().Proposed.Count().ShouldBe(2);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_proposal_made_by_hand_while_a_draft_is_committed_takes_no_place_twice(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 8);
        await city.Database.AddAsync([.. Enumerable.Range(11, 8).Select(i => RoundCity.Newcomer($"p{i}", "none"))]);
        var round = await city.DraftAsync();

        var byHand = Enumerable.Range(1, 8).Select(i => Task.Run(() => city.Room.Get<ProposeMatch>().HandleAsync($"p{i + 10}", $"v{9 - i}", city.Karen))).ToList();
        var committed = (await CommitAsync(city, round)).ShouldBeOfType<CommitOutcome.Committed>();
        var hand = (await Task.WhenAll(byHand)).OfType<ProposeOutcome.Proposed>().Count();

        var matches = await MatchesAsync(city);
        matches.Count.ShouldBe(8);
        matches.Select(match => match.VolunteerId).Distinct().Count().ShouldBe(8);
        (hand + committed.Proposed.Count()).ShouldBe(8);
    }

    private static Task<CommitOutcome> CommitAsync(RoundCity city, Round round) =>
        city.Room.Get<CommitRound>().HandleAsync(round.Id, round.Version, city.Karen);

    private static Task<IReadOnlyList<Match>> MatchesAsync(RoundCity city) =>
        city.Room.Get<MatchStore>().ListAsync([Programmes.Host], [MatchStates.Proposed]);

    private static Task<int> RunAsync(RoundCity city, string sql) =>
        city.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(sql, transaction: scope.Transaction));
}
