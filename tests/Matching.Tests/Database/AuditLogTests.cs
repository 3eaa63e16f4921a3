using Dapper;
using Matching.Audit;
using Matching.Database;
using Matching.TestData;
using Matching.Tests.Matches;

namespace Matching.Tests.Database;

/// <summary>No change without its audit row, and no audit row without its change.</summary>
public sealed class AuditLogTests
{
    private static readonly Change Change = new("caseworker", new DateTimeOffset(2013, 8, 1, 10, 0, 0, TimeSpan.Zero), new DateOnly(2013, 8, 1), "a test");

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_row_says_who_when_what_and_why(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);

        await fresh.Database.WriteAsync(scope => AuditLog.WriteAsync(scope, Change, "match.proposed", "m1", "v1"));

        (await fresh.Database.ReadAsync(c => c.QuerySingleAsync<string>(
            "SELECT at || ' ' || who || ' ' || action || ' ' || subject || ' ' || why || ' ' || details FROM audit")))
            .ShouldBe("2013-08-01T10:00:00.000Z caseworker match.proposed m1 a test v1");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task It_goes_with_a_change_that_is_given_up_or_fails(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);

        await fresh.Database.WriteAsync(async scope =>
        {
            await AuditLog.WriteAsync(scope, Change, "given-up", "m1");
            return scope.GiveUp(0);
        });
        await Should.ThrowAsync<InvalidOperationException>(() => fresh.Database.WriteAsync(async scope =>
        {
            await AuditLog.WriteAsync(scope, Change, "failed", "m1");
            throw new InvalidOperationException();
        }));

        (await CountAsync(fresh.Database, "audit")).ShouldBe(0);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_change_that_cannot_be_audited_does_not_happen(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var database = city.Room.Get<MatchingDatabase>();
        await database.WriteAsync(scope => scope.Connection.ExecuteAsync("DROP TABLE audit", transaction: scope.Transaction));

        await Should.ThrowAsync<System.Data.Common.DbException>(() => city.ProposeAsync("p1", "v1"));

        (await city.PlacesLeftAsync("v1")).ShouldBe(1);
        (await city.OpenWithAsync("p1")).ShouldBeNull();
        (await CountAsync(database, "matches")).ShouldBe(0);
        (await CountAsync(database, "messages")).ShouldBe(0);
    }

    private static Task<long> CountAsync(MatchingDatabase database, string table) =>
        database.ReadAsync(connection => connection.ExecuteScalarAsync<long>($"SELECT count(*) FROM {table}"));
}
