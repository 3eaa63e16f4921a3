using Dapper;
using Matching.Database;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.Database;

public sealed class WriteScopeTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Giving_up_keeps_nothing_and_still_returns_the_outcome(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);

        var outcome = await fresh.Database.WriteAsync(async scope =>
        {
            await InstanceStore.SetAsync(scope, "note", "given up");
            return scope.GiveUp("refused");
        });

        outcome.ShouldBe("refused");
        (await new InstanceStore(fresh.Database).FindAsync("note")).ShouldBeNull();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_exception_keeps_nothing_and_comes_out_as_it_is_and_the_next_writer_gets_its_turn(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);

        (await Should.ThrowAsync<InvalidOperationException>(() => fresh.Database.WriteAsync(async scope =>
        {
            await InstanceStore.SetAsync(scope, "note", "lost");
            throw new InvalidOperationException("a bug");
        }))).Message.ShouldBe("a bug");

        (await new InstanceStore(fresh.Database).FindAsync("note")).ShouldBeNull();
        await fresh.Database.WriteAsync(scope => InstanceStore.SetAsync(scope, "note", "kept"));
        (await new InstanceStore(fresh.Database).FindAsync("note")).ShouldBe("kept");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Work_that_is_cancelled_before_its_commit_keeps_nothing(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        using var cancel = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(() => fresh.Database.WriteAsync(
            async scope =>
            {
                await InstanceStore.SetAsync(scope, "note", "cancelled");
                await cancel.CancelAsync();
            },
            cancel.Token));

        (await new InstanceStore(fresh.Database).FindAsync("note")).ShouldBeNull();
        await fresh.Database.WriteAsync(scope => InstanceStore.SetAsync(scope, "note", "kept"));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_row_that_refers_to_nobody_is_refused_with_everything_written_beside_it(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);

        await Should.ThrowAsync<System.Data.Common.DbException>(() => fresh.Database.WriteAsync(async scope =>
        {
            await InstanceStore.SetAsync(scope, "note", "lost");
            await scope.Connection.ExecuteAsync(
                """
                INSERT INTO matches (id, programme, participant_id, volunteer_id, proposed_on, state)
                VALUES ('m1', 'host', 'nobody', 'nobody', '2013-08-01', 'proposed')
                """,
                transaction: scope.Transaction);
        }));

        (await new InstanceStore(fresh.Database).FindAsync("note")).ShouldBeNull();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Of_many_writers_side_by_side_every_write_lands(string engine)
    {
        const int Writers = 32, Each = 10;
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var instances = Instances.Of(fresh, 4);
        await fresh.Database.AddAsync(AVolunteer().WithId("v1").WithPlacesLeft(0).Build());

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < Each; i++)
            {
                await instances.All[writer % 4].WriteAsync(async scope =>
                {
                    await InstanceStore.SetAsync(scope, $"{writer}-{i}", "landed");
                    await scope.Connection.ExecuteAsync("UPDATE volunteers SET places_left = places_left + 1", transaction: scope.Transaction);
                });
            }
        })));

        (await CountAsync(fresh.Database, "SELECT count(*) FROM instance")).ShouldBe(Writers * Each);
        (await CountAsync(fresh.Database, "SELECT places_left FROM volunteers")).ShouldBe(Writers * Each);
    }

    [SkippableFact]
    public async Task Two_writers_who_wait_for_each_other_on_PostgreSQL_both_land_because_one_begins_again()
    {
        await using var fresh = await BothDatabases.CreateAsync(BothDatabases.Postgres);
        await fresh.Database.AddAsync(AVolunteer().WithId("v1").WithPlacesLeft(0).Build(), AVolunteer().WithId("v2").WithPlacesLeft(0).Build());
        var begun = 0;
        var bothHoldOne = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        Task TakeAsync(string first, string second) => fresh.Database.WriteAsync(async scope =>
        {
            await AddPlaceAsync(scope, first);
            if (Interlocked.Increment(ref begun) == 2)
            {
                bothHoldOne.SetResult();
            }

            await bothHoldOne.Task;
            await AddPlaceAsync(scope, second);
        });
        await Task.WhenAll(TakeAsync("v1", "v2"), TakeAsync("v2", "v1"));

        begun.ShouldBeGreaterThan(2);
        (await CountAsync(fresh.Database, "SELECT sum(places_left) FROM volunteers")).ShouldBe(4);
    }

    private static Task<int> AddPlaceAsync(WriteScope scope, string volunteer) => scope.Connection.ExecuteAsync(
        "UPDATE volunteers SET places_left = places_left + 1 WHERE id = @volunteer", new { volunteer }, scope.Transaction);

    private static Task<long> CountAsync(MatchingDatabase database, string sql) =>
        database.ReadAsync(connection => connection.ExecuteScalarAsync<long>(sql));
}
