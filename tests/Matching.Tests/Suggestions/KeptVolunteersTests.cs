using Dapper;
using Matching.Database;
using Matching.People;
using Matching.Suggestions;
using Matching.TestData;
using Matching.Tests.Database;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions;

public sealed class KeptVolunteersTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Volunteers_are_read_once_while_nobody_writes_any(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.Database.AddAsync(AVolunteer().WithId("V-1").Build());
        var kept = Over(fresh.Database);

        var first = await kept.OfAsync(Programmes.Host);
        await fresh.Database.AddAsync(AParticipant().Build());

        (await kept.OfAsync(Programmes.Host)).ShouldBeSameAs(first);
    }

    [SkippableTheory]
    [InlineData(BothDatabases.Sqlite, "UPDATE volunteers SET places_left = places_left - 1 WHERE id = 'V-1'")]
    [InlineData(BothDatabases.Sqlite, "DELETE FROM volunteers WHERE id = 'V-2'")]
    [InlineData(BothDatabases.Sqlite, "INSERT INTO volunteers (id, programme, name, registered_on) VALUES ('V-3', 'host', 'Bo', '2013-01-01')")]
    [InlineData(BothDatabases.Postgres, "UPDATE volunteers SET places_left = places_left - 1 WHERE id = 'V-1'")]
    [InlineData(BothDatabases.Postgres, "DELETE FROM volunteers WHERE id = 'V-2'")]
    [InlineData(BothDatabases.Postgres, "INSERT INTO volunteers (id, programme, name, registered_on) VALUES ('V-3', 'host', 'Bo', '2013-01-01')")]
    public async Task Whatever_is_written_is_seen_at_the_next_use(string engine, string sql)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.Database.AddAsync(AVolunteer().WithId("V-1").Build(), AVolunteer().WithId("V-2").Build());
        var kept = Over(fresh.Database);
        await kept.OfAsync(Programmes.Host);

        await fresh.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(sql, transaction: scope.Transaction));

        (await kept.OfAsync(Programmes.Host)).People.Select(volunteer => (volunteer.Id, volunteer.PlacesLeft))
            .ShouldBe((await new PeopleStore(fresh.Database).VolunteersAsync(Programmes.Host)).Select(volunteer => (volunteer.Id, volunteer.PlacesLeft)), ignoreOrder: true);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_another_instance_writes_is_seen_at_the_next_use(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var instances = Instances.Of(fresh, 2);
        await fresh.Database.AddAsync(AVolunteer().WithId("V-1").Build());
        var kept = Over(instances.All[0]);
        await kept.OfAsync(Programmes.Host);

        await instances.All[1].AddAsync(AVolunteer().WithId("V-2").Build());

        (await kept.OfAsync(Programmes.Host)).People.Select(volunteer => volunteer.Id).ShouldBe(["V-1", "V-2"]);
    }

    [SkippableFact]
    public async Task A_transaction_that_commits_later_than_one_begun_after_it_is_seen_too()
    {
        await using var fresh = await BothDatabases.CreateAsync(BothDatabases.Postgres);
        await using var instances = Instances.Of(fresh, 2);
        var kept = Over(fresh.Database);
        var (written, seen) = (new TaskCompletionSource(), new TaskCompletionSource());
        var slow = instances.All[0].WriteAsync(async scope =>
        {
            await scope.Connection.ExecuteAsync(Insert("V-1"), transaction: scope.Transaction);
            written.SetResult();
            await seen.Task;
        });
        await written.Task;

        await instances.All[1].AddAsync(AVolunteer().WithId("V-2").Build());
        var first = await kept.OfAsync(Programmes.Host);
        seen.SetResult();
        await slow;

        first.People.Select(volunteer => volunteer.Id).ShouldBe(["V-2"]);
        (await kept.OfAsync(Programmes.Host)).People.Select(volunteer => volunteer.Id).ShouldBe(["V-1", "V-2"]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_is_rolled_back_changes_nothing_kept(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.Database.AddAsync(AVolunteer().WithId("V-1").Build());
        var kept = Over(fresh.Database);
        var before = await kept.OfAsync(Programmes.Host);

        await fresh.Database.WriteAsync(async scope =>
        {
            await scope.Connection.ExecuteAsync(Insert("V-2"), transaction: scope.Transaction);
            return scope.GiveUp("no");
        });

        (await kept.OfAsync(Programmes.Host)).ShouldBeSameAs(before);
    }

    private static string Insert(string id) =>
        $"INSERT INTO volunteers (id, programme, name, registered_on) VALUES ('{id}', 'host', 'Bo', '2013-01-01')";

    private static KeptVolunteers Over(MatchingDatabase database) => new(new PeopleStore(database), new ChangeCounts(database), Shipped.Criteria, Shipped.Rules);
}
