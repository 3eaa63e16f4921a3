using Matching.Database;
using Matching.TestData;
using Microsoft.Extensions.Options;

namespace Matching.Tests.Sweeps;

/// <summary>On the real clock, with a lease of a second.</summary>
public sealed class RunSweepsTests
{
    private static readonly Clocks Clocks = new(TimeProvider.System, TimeProvider.System);
    private static readonly IOptions<SweepSettings> OneSecond = Options.Create(new SweepSettings { LeaseSeconds = 1 });

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_run_that_takes_longer_than_its_lease_keeps_it(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        var leases = new SweepLeases(fresh.Database, TimeProvider.System, OneSecond);
        var sweep = new WaitingSweep(own: false);
        var running = Runner(leases, sweep).RunAsync(sweep);
        await sweep.Started;

        await Task.Delay(TimeSpan.FromSeconds(2.5));

        (await Runner(leases, sweep).RunAsync(sweep)).ShouldBeNull();
        (await leases.HeartbeatsAsync()).Keys.ShouldContain("waiting");
        sweep.End();
        (await running).ShouldNotBeNull();
        (await leases.TakeAsync("waiting", "next")).ShouldBeTrue();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_run_whose_lease_went_to_another_is_stopped_and_leaves_the_other_alone(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        var leases = new SweepLeases(fresh.Database, TimeProvider.System, OneSecond);
        var sweep = new WaitingSweep(own: false);
        var running = Runner(leases, sweep).RunAsync(sweep);
        await sweep.Started;

        await fresh.Database.WriteAsync(scope => Dapper.SqlMapper.ExecuteAsync(
            scope.Connection, "UPDATE sweeps SET owner = 'another', lease_until = '2999-01-01T00:00:00.000Z'", transaction: scope.Transaction));

        await Should.ThrowAsync<OperationCanceledException>(() => running.WaitAsync(TimeSpan.FromSeconds(20)));
        (await leases.TakeAsync("waiting", "next")).ShouldBeFalse();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_sweep_with_leases_of_its_own_leaves_signs_too_and_may_run_twice_at_once(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        var leases = new SweepLeases(fresh.Database, TimeProvider.System, OneSecond);
        var sweep = new WaitingSweep(own: true);
        sweep.End();

        (await Runner(leases, sweep).RunAsync(sweep)).ShouldNotBeNull();

        (await leases.HeartbeatsAsync()).Keys.ShouldContain("waiting");
    }

    private static RunSweeps Runner(SweepLeases leases, Sweep sweep) => new([sweep], leases, Clocks, OneSecond);

    private sealed class WaitingSweep(bool own) : Sweep
    {
        private readonly TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource end = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Started => started.Task;

        public override string Name => "waiting";

        public override TimeSpan Every => TimeSpan.FromSeconds(1);

        public override bool HasItsOwnLeases => own;

        public void End() => end.SetResult();

        public override async Task<SweepResult> RunAsync(CancellationToken cancel = default)
        {
            started.TrySetResult();
            await end.Task.WaitAsync(cancel);
            return new SweepResult(Name, 1, 1, 0);
        }
    }
}
