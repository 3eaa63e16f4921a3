using Dapper;
using Matching.Database;
using Matching.TestData;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Matching.Tests.Database;

public sealed class SweepLeasesTests
{
    private static readonly SweepSettings Settings = new();
    private static readonly TimeSpan Length = Settings.Lease;

    private readonly FakeTimeProvider time = new(new DateTimeOffset(2013, 8, 1, 10, 0, 0, TimeSpan.Zero));

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Of_many_instances_at_once_exactly_one_gets_the_lease(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var instances = Instances.Of(fresh, 8);

        for (var round = 0; round < 10; round++)
        {
            var taken = await Task.WhenAll(instances.All.Select((database, i) =>
                Task.Run(() => Leases(database).TakeAsync($"sweep-{round}", $"instance-{i}"))));
            taken.Count(t => t).ShouldBe(1);
        }
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_lease_holds_for_its_length_and_can_be_taken_after_it(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        var leases = Leases(fresh.Database);
        (await leases.TakeAsync("outbox", "first")).ShouldBeTrue();

        time.Advance(Length);
        (await leases.TakeAsync("outbox", "second")).ShouldBeFalse();
        (await leases.TakeAsync("surveys", "second")).ShouldBeTrue();
        time.Advance(TimeSpan.FromMilliseconds(1));
        (await leases.TakeAsync("outbox", "second")).ShouldBeTrue();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Of_many_instances_at_once_exactly_one_takes_over_a_lease_that_ran_out(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var instances = Instances.Of(fresh, 8);
        await Leases(fresh.Database).TakeAsync("outbox", "killed");
        time.Advance(Length + TimeSpan.FromSeconds(1));

        var taken = await Task.WhenAll(instances.All.Select((database, i) =>
            Task.Run(() => Leases(database).TakeAsync("outbox", $"instance-{i}"))));

        taken.Count(t => t).ShouldBe(1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_run_that_goes_on_and_one_that_ends_well_each_leave_a_heartbeat_and_the_last_result_stays(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        var leases = Leases(fresh.Database);

        await leases.TakeAsync("outbox", "first");
        (await RowAsync(fresh.Database)).ShouldBe(new Row("first", time.GetUtcNow() + Length, null, null));
        time.Advance(TimeSpan.FromSeconds(10));
        (await leases.RenewAsync("outbox", "first")).ShouldBeTrue();
        (await RowAsync(fresh.Database)).ShouldBe(new Row("first", time.GetUtcNow() + Length, time.GetUtcNow(), null));
        time.Advance(TimeSpan.FromSeconds(3));
        await leases.GiveBackAsync("outbox", "first", "found 2, done 2, failed 0");
        (await RowAsync(fresh.Database)).ShouldBe(new Row(null, null, time.GetUtcNow(), "found 2, done 2, failed 0"));

        (await leases.TakeAsync("outbox", "second")).ShouldBeTrue();
        (await RowAsync(fresh.Database)).LastResult.ShouldBe("found 2, done 2, failed 0");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Who_comes_back_late_does_not_give_back_the_lease_of_another(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        var leases = Leases(fresh.Database);
        await leases.TakeAsync("outbox", "late");
        time.Advance(Length + TimeSpan.FromSeconds(1));
        await leases.TakeAsync("outbox", "second");

        await leases.GiveBackAsync("outbox", "late", "found 1, done 1, failed 0");

        (await RowAsync(fresh.Database)).ShouldBe(new Row("second", time.GetUtcNow() + Length, null, null));
        (await leases.RenewAsync("outbox", "late")).ShouldBeFalse();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_sweep_that_fails_gives_its_lease_back_and_says_so_and_leaves_no_heartbeat(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        var sweep = new FailingSweep();
        var runner = new RunSweeps([sweep], Leases(fresh.Database), new Clocks(time, time), Options.Create(Settings));

        await Should.ThrowAsync<InvalidOperationException>(() => runner.RunAsync(sweep));

        (await RowAsync(fresh.Database)).ShouldBe(new Row(null, null, null, "interrupted"));
    }

    private SweepLeases Leases(MatchingDatabase database) => new(database, time, Options.Create(Settings));

    private static Task<Row> RowAsync(MatchingDatabase database) => database.ReadAsync(connection =>
        connection.QuerySingleAsync<Row>("SELECT owner, lease_until, heartbeat, last_result FROM sweeps WHERE name = 'outbox'"));

    private sealed record Row(string? Owner, DateTimeOffset? LeaseUntil, DateTimeOffset? Heartbeat, string? LastResult)
    {
        public Row()
            : this(null, null, null, null)
        {
        }
    }

    private sealed class FailingSweep : Sweep
    {
        public override string Name => "outbox";

        public override TimeSpan Every => TimeSpan.FromMinutes(1);

        public override Task<SweepResult> RunAsync(CancellationToken cancel = default) => throw new InvalidOperationException("broken");
    }
}
