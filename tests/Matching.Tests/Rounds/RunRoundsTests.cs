using Dapper;
using Matching.Database;
using Matching.People;
using Matching.Rounds;
using Matching.Rounds.Solving;
using Matching.TestData;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Rounds;

public sealed class RunRoundsTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_draft_is_worked_out_in_the_background_and_read_back_whole(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 3);
        await city.Database.AddAsync(RoundCity.Newcomer("p9", "none") with { ConsentOn = null });

        var round = await city.DraftAsync(new RoundRequest(Programmes.Host, MinimumScore: 10, WaitingBonus: 0.5));

        round.ShouldSatisfyAllConditions(
            () => round.State.ShouldBe(RoundStates.Ready),
            () => round.MinimumUnits.ShouldBe(5_000),
            () => round.WaitingBonusUnits.ShouldBe(250),
            () => round.AsOf.ShouldBe(CaseworkRoom.FirstDay),
            () => round.CreatedBy.ShouldBe("karen"),
            () => round.Owner.ShouldBeNull());
        var direct = await city.Room.Get<DraftRound>().HandleAsync(new RoundRequest(Programmes.Host, MinimumScore: 10, WaitingBonus: 0.5), CaseworkRoom.FirstDay);
        var stored = await city.ResultAsync(round);
        stored.Pairs.ShouldBe(direct.Pairs);
        stored.Unmatched.ShouldBe(direct.Unmatched);
        stored.LeftOver.ShouldBe(direct.LeftOver);
        stored.Groups.OrderBy(g => g.Attribute).ThenBy(g => g.Code, StringComparer.Ordinal)
            .ShouldBe(direct.Groups.OrderBy(g => g.Attribute).ThenBy(g => g.Code, StringComparer.Ordinal));
        (stored.Figures with { ScoreSeconds = 0, SolveSeconds = 0 }).ShouldBe(direct.Figures with { ScoreSeconds = 0, SolveSeconds = 0 });
        stored.Figures.SolveSeconds.ShouldBeGreaterThan(0);
        (await city.PairsAsync(round)).ShouldBe(new Dictionary<string, string> { ["p1"] = "v1", ["p2"] = "v2", ["p3"] = "v3" }, ignoreOrder: true);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_draft_whose_run_fell_silent_is_begun_again_and_not_before(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 2);
        var id = await city.Room.Get<StartRound>().HandleAsync(new RoundRequest(Programmes.Host), city.Karen);
        (await city.Room.Get<RoundLeases>().ClaimAsync("killed", default)).ShouldBe(id);

        (await city.SweepAsync())!.Found.ShouldBe(0);
        city.Room.Time.Advance(RoundLeases.Length + TimeSpan.FromSeconds(1));
        (await city.SweepAsync())!.Done.ShouldBe(1);

        (await city.Rounds.FindAsync(id))!.State.ShouldBe(RoundStates.Ready);
        (await city.Results.FindAsync(id))!.Pairs.Count.ShouldBe(2);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_a_run_finds_after_another_took_over_is_thrown_away(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 2);
        var id = await city.Room.Get<StartRound>().HandleAsync(new RoundRequest(Programmes.Host), city.Karen);
        await city.Room.Get<RoundLeases>().ClaimAsync("late", default);
        city.Room.Time.Advance(RoundLeases.Length + TimeSpan.FromSeconds(1));
        await city.Room.Get<RoundLeases>().ClaimAsync("second", default);

        (await city.Room.Get<RunRound>().HandleAsync((await city.Rounds.FindAsync(id))!, "late", null, default)).ShouldBeFalse();

        (await city.Results.FindAsync(id)).ShouldBeNull();
        (await city.Rounds.FindAsync(id))!.Owner.ShouldBe("second");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_draft_that_kills_whoever_works_on_it_is_given_up_after_three_times(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 1);
        var id = await city.Room.Get<StartRound>().HandleAsync(new RoundRequest(Programmes.Host), city.Karen);
        for (var killed = 0; killed < 3; killed++)
        {
            (await city.Room.Get<RoundLeases>().ClaimAsync($"killed-{killed}", default)).ShouldBe(id);
            city.Room.Time.Advance(RoundLeases.Length + TimeSpan.FromSeconds(1));
        }

        (await city.SweepAsync())!.Failed.ShouldBe(1);
        (await city.Rounds.FindAsync(id))!.State.ShouldBe(RoundStates.Failed);

        (await city.Room.Get<CancelRound>().AgainAsync(id, city.Karen)).ShouldBeTrue();
        (await city.SweepAsync())!.Done.ShouldBe(1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_running_draft_tells_how_far_it_is_and_stops_when_it_is_cancelled(string engine)
    {
        var fresh = await BothDatabases.CreateAsync(engine);
        await using var removed = fresh;
        var solver = new PatientSolver();
        await using var room = new CaseworkRoom(fresh.Database, services => services.AddSingleton<SolveRound>(solver.Solve));
        await fresh.Database.AddAsync(RoundCity.Newcomer("p1", "chess"));
        var change = room.By("karen");
        var id = await room.Get<StartRound>().HandleAsync(new RoundRequest(Programmes.Host), change);
        var sweeps = room.Get<RunSweeps>();
        var running = Task.Run(() => sweeps.RunAsync(sweeps.All.Single(sweep => sweep.Name == "rounds")));
        await solver.Began;

        var seen = await UntilAsync(async () => (await room.Get<RoundStore>().FindAsync(id))!, round => round.Step == RoundSteps.Searching, room);
        seen.ShouldSatisfyAllConditions(() => seen.State.ShouldBe(RoundStates.Running), () => seen.Pass.ShouldBe(2), () => seen.Done.ShouldBe(0.25));

        (await room.Get<CancelRound>().HandleAsync(id, change)).ShouldBeTrue();
        await UntilAsync(() => Task.FromResult(running.IsCompleted), done => done, room);
        (await running)!.ShouldBe(new SweepResult("rounds", 1, 0, 1));
        (await room.Get<RoundStore>().FindAsync(id))!.State.ShouldBe(RoundStates.Cancelled);
        (await room.Get<RoundResultStore>().FindAsync(id)).ShouldBeNull();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_service_that_stops_leaves_its_draft_to_whoever_starts_next(string engine)
    {
        var fresh = await BothDatabases.CreateAsync(engine);
        await using var removed = fresh;
        var solver = new PatientSolver();
        string id;
        await using (var stopping = new CaseworkRoom(fresh.Database, services => services.AddSingleton<SolveRound>(solver.Solve)))
        {
            id = await stopping.Get<StartRound>().HandleAsync(new RoundRequest(Programmes.Host), stopping.By("karen"));
            using var stop = new CancellationTokenSource();
            var running = stopping.Get<RunSweeps>().RunAsync(stopping.Get<RunSweeps>().All.Single(sweep => sweep.Name == "rounds"), stop.Token);
            await solver.Began;
            await stop.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => running);
        }

        await using var next = new CaseworkRoom(fresh.Database);
        (await next.Get<RunSweeps>().RunAsync(next.Get<RunSweeps>().All.Single(sweep => sweep.Name == "rounds")))!.Done.ShouldBe(1);
        (await next.Get<RoundStore>().FindAsync(id))!.State.ShouldBe(RoundStates.Ready);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_solver_that_breaks_leaves_a_failed_draft_and_the_others_are_worked_out(string engine)
    {
        var fresh = await BothDatabases.CreateAsync(engine);
        await using var removed = fresh;
        var tries = 0;
        await using var room = new CaseworkRoom(fresh.Database, services => services.AddSingleton<SolveRound>((problem, progress, cancel) =>
            tries++ == 0 ? throw new InvalidOperationException("broken") : DenseSolver.Solve(problem, progress, cancel)));
        var start = room.Get<StartRound>();
        var first = await start.HandleAsync(new RoundRequest(Programmes.Host), room.By("karen"));
        room.Time.Advance(TimeSpan.FromSeconds(1));
        var second = await start.HandleAsync(new RoundRequest(Programmes.Host), room.By("karen"));

        var swept = await room.Get<RunSweeps>().RunAsync(room.Get<RunSweeps>().All.Single(sweep => sweep.Name == "rounds"));

        swept.ShouldBe(new SweepResult("rounds", 2, 1, 1));
        (await room.Get<RoundStore>().FindAsync(first))!.Failure.ShouldBe("failed.error");
        (await room.Get<RoundStore>().FindAsync(second))!.State.ShouldBe(RoundStates.Ready);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Of_many_instances_at_once_exactly_one_gets_a_draft(string engine)
    {
        await using var city = await RoundCity.CreateAsync(engine);
        await city.Room.Get<StartRound>().HandleAsync(new RoundRequest(Programmes.Host), city.Karen);

        var claims = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => city.Room.Get<RoundLeases>().ClaimAsync($"instance-{i}", default))));

        claims.Count(claim => claim is not null).ShouldBe(1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Every_step_of_a_draft_leaves_an_audit_row(string engine)
    {
        await using var city = await RoundCity.WithPairsAsync(engine, 2);
        var round = await city.DraftAsync();
        await city.EditAsync(round, (EditKinds.Pin, "p1", "v2"));
        await city.Room.Get<CancelRound>().HandleAsync(round.Id, city.Karen);

        var actions = await city.Database.ReadAsync(connection => connection.QueryAsync<string>(
            "SELECT action FROM audit WHERE subject = @Id", new { round.Id }));

        actions.ShouldBe(["round.started", "round.worked_out", "round.pin", "round.cancelled"], ignoreOrder: true);
    }

    /// <summary>Moves the clock on, a heartbeat at a time, until what is read is as awaited.</summary>
    private static async Task<T> UntilAsync<T>(Func<Task<T>> read, Func<T, bool> isSo, CaseworkRoom room)
    {
        for (var tries = 0; tries < 500; tries++)
        {
            var now = await read();
            if (isSo(now))
            {
                return now;
            }

            room.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(20);
        }

        throw new TimeoutException("It never came to that.");
    }

    /// <summary>Says that it is a quarter through its second pass, and waits until it is stopped.</summary>
    private sealed class PatientSolver
    {
        private readonly TaskCompletionSource began = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Began => began.Task;

        public RoundSolution Solve(RoundProblem problem, IProgress<SolveProgress>? progress, CancellationToken cancel)
        {
            progress!.Report(new SolveProgress(SolveStep.Searching, 2, 0.25, null));
            began.SetResult();
            cancel.WaitHandle.WaitOne();
            throw new OperationCanceledException(cancel);
        }
    }
}
