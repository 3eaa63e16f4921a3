using Dapper;
using Matching.Database;
using Matching.Messages;
using Matching.TestData;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace Matching.Tests.Messages;

public sealed class SendOutboxTests(ITestOutputHelper output)
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Due_mails_go_in_their_order_and_once(string engine)
    {
        await using var post = await PostRoom.CreateAsync(engine);
        await post.QueueAsync(120, (i, at) => at.AddSeconds(-i));

        (await post.SweepAsync()).ShouldBe(new SweepResult("outbox", 120, 120, 0));
        (await post.SweepAsync()).ShouldBe(new SweepResult("outbox", 0, 0, 0));

        post.Carried.ShouldBe(Enumerable.Range(0, 120).Reverse().Select(i => $"p{i}@example.org"));
        (await post.StatesAsync()).ShouldBe([(MessageStates.Sent, 120)]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task One_that_always_fails_is_tried_at_growing_distances_then_dead_and_shown_and_the_others_go(string engine)
    {
        var others = LongTests.Enabled ? 999 : 99;
        await using var post = await PostRoom.CreateAsync(engine);
        await post.QueueAsync(others + 1);
        post.Fails = to => to == "p7@example.org" ? new CarryFailedException(CarryFailures.RefusedForNow, CarryBlame.ForNow) : null;

        var tries = new List<DateTimeOffset>();
        for (var minute = 0; minute < 60 * 12; minute++)
        {
            var before = post.Tried.Count(to => to == "p7@example.org");
            await post.SweepAsync();
            tries.AddRange(Enumerable.Repeat(post.Now, post.Tried.Count(to => to == "p7@example.org") - before));
            post.Time.Advance(TimeSpan.FromMinutes(1));
        }

        tries.Count.ShouldBe(SendOutbox.Pace.Most);
        (tries[^1] - tries[0]).ShouldBeInRange(TimeSpan.FromHours(2), TimeSpan.FromHours(5));
        (await post.StatesAsync()).ShouldBe([(MessageStates.Dead, 1), (MessageStates.Sent, others)]);
        var dead = (await post.Get<UnsentMails>().ListAsync()).ShouldHaveSingleItem();
        (dead.State, dead.Person, dead.MatchId, dead.LastError).ShouldBe((MessageStates.Dead, "p7", "m7", CarryFailures.RefusedForNow));
        output.WriteLine($"{engine}: {others} sent, 1 dead after {tries.Count} tries in {tries[^1] - tries[0]}");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task One_that_is_refused_for_good_is_dead_at_once(string engine)
    {
        await using var post = await PostRoom.CreateAsync(engine);
        await post.QueueAsync(1);
        post.Fails = _ => new CarryFailedException("refused 550", CarryBlame.ForGood);

        await post.SweepAsync();

        (await post.StatesAsync()).ShouldBe([(MessageStates.Dead, 1)]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task While_the_server_is_away_all_wait_no_try_is_counted_and_after_it_they_go_in_their_order(string engine)
    {
        await using var post = await PostRoom.CreateAsync(engine);
        post.Away = new CarryFailedException(CarryFailures.Unreachable, CarryBlame.Server);
        for (var i = 0; i < 120; i++)
        {
            // Ten minutes of outage, and a sweep every five seconds of it.
            await post.QueueOneAsync(i, post.Now);
            (await post.SweepAsync()).Done.ShouldBe(0);
            post.Time.Advance(TimeSpan.FromSeconds(5));
        }

        (await post.StatesAsync()).ShouldBe([(MessageStates.Pending, 120)]);
        var waiting = await post.Get<Outbox>().RecentAsync(200);
        waiting.ShouldAllBe(mail => mail.Attempts == 0);
        waiting.Count(mail => mail.LastError == CarryFailures.Unreachable).ShouldBe(50);

        post.Away = null;
        (await post.SweepAsync()).Done.ShouldBe(120);
        post.Carried.ShouldBe(Enumerable.Range(0, 120).Select(i => $"p{i}@example.org"));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_busy_server_in_the_middle_of_a_batch_counts_no_try_either(string engine)
    {
        await using var post = await PostRoom.CreateAsync(engine);
        await post.QueueAsync(10, (i, at) => at.AddSeconds(i - 100));
        post.Fails = to => to == "p3@example.org" ? new CarryFailedException(CarryFailures.Busy, CarryBlame.Server) : null;

        for (var i = 0; i < 30; i++)
        {
            await post.SweepAsync();
        }

        (await post.StatesAsync()).ShouldBe([(MessageStates.Pending, 7), (MessageStates.Sent, 3)]);
        (await post.Get<Outbox>().RecentAsync(10)).Where(mail => mail.State == MessageStates.Pending).ShouldAllBe(mail => mail.Attempts == 0);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_mail_that_another_sender_took_over_is_left_to_it(string engine)
    {
        await using var post = await PostRoom.CreateAsync(engine);
        await post.QueueAsync(2);
        var outbox = post.Get<Outbox>();
        var slow = await outbox.ClaimAsync("slow", post.Now, 50);
        (await outbox.ClaimAsync("quick", post.Now, 50)).ShouldBeEmpty();
        post.Time.Advance(TimeSpan.FromSeconds(41));

        (await outbox.ClaimAsync("quick", post.Now, 50)).Select(mail => mail.Id).ShouldBe(slow.Select(mail => mail.Id));

        (await outbox.HoldAsync(slow[0].Id, "slow", post.Now)).ShouldBeFalse();
        await outbox.CloseAsync(slow[0].Id, "slow", MessageStates.Dead, (post.Now, CaseworkRoom.FirstDay));
        await outbox.ReleaseAsync("slow", why: null);
        (await outbox.HoldAsync(slow[0].Id, "quick", post.Now)).ShouldBeTrue();
        (await post.StatesAsync()).ShouldBe([(MessageStates.Sending, 2)]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_mail_that_took_its_sender_down_each_time_is_given_up(string engine)
    {
        await using var post = await PostRoom.CreateAsync(engine);
        await post.QueueAsync(1);
        var outbox = post.Get<Outbox>();
        for (var i = 0; i < SendOutbox.Pace.Most; i++)
        {
            var killed = await outbox.ClaimAsync($"killed-{i}", post.Now, 50);
            (await outbox.HoldAsync(killed[0].Id, $"killed-{i}", post.Now)).ShouldBeTrue();
            post.Time.Advance(TimeSpan.FromSeconds(41));
        }

        await post.SweepAsync();

        post.Tried.ShouldBeEmpty();
        (await post.StatesAsync()).ShouldBe([(MessageStates.Dead, 1)]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_tables_of_mail_and_sweeps_hold_ids_only(string engine)
    {
        await using var post = await PostRoom.CreateAsync(engine);
        await post.QueueAsync(3);
        post.Fails = to => to == "p1@example.org" ? new CarryFailedException("refused 550", CarryBlame.ForGood, new InvalidOperationException(to)) : null;
        await post.SweepAsync();

        foreach (var table in new[] { "messages", "links", "link_tokens", "sweeps", "stuck_work" })
        {
            var rows = await post.Database.ReadAsync(connection => connection.QueryAsync($"SELECT * FROM {table}"));
            rows.SelectMany(row => ((IDictionary<string, object?>)row).Values).Select(value => $"{value}")
                .ShouldAllBe(value => !value.Contains('@') && !value.Contains("Amira", StringComparison.Ordinal));
        }
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_change_that_is_rolled_back_leaves_no_mail_and_one_that_is_kept_leaves_its_mail(string engine)
    {
        await using var post = await PostRoom.CreateAsync(engine);
        var database = post.Database;
        for (var i = 0; i < 200; i++)
        {
            await Should.ThrowAsync<InvalidOperationException>(() => database.WriteAsync(async scope =>
            {
                await InstanceStore.SetAsync(scope, $"change-{i}", "made");
                await Outbox.QueueAsync(scope, MessageTemplates.NotThisTime, Sides.Participant, "p1", $"m{i}", null, post.Now);
                throw new InvalidOperationException("after the mail was queued");
            }));
        }

        (await post.StatesAsync()).ShouldBeEmpty();
        (await new InstanceStore(database).FindAsync("change-7")).ShouldBeNull();
    }
}
