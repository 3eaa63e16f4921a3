using Dapper;
using Matching.Database;
using Matching.People;
using Matching.Suggestions;
using Matching.TestData;
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

    private static KeptVolunteers Over(MatchingDatabase database) => new(new PeopleStore(database), Shipped.Criteria, Shipped.Rules);
}
