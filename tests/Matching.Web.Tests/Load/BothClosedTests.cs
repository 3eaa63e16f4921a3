using Dapper;
using Matching.Matches;

namespace Matching.Web.Tests.Load;

/// <summary>History may hold two open matches of one person; closed at the same moment, they leave nobody bound to either.</summary>
public sealed class BothClosedTests
{
    private const int Rounds = 60;

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Who_was_in_two_open_matches_is_free_when_both_are_withdrawn_at_once(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.LeaveAsync();
        await using var service = new MatchingApplication(fresh.Target);
        await service.Database.AddAsync(Seed.Host("v1", "Søren Prøve", places: 0), Seed.Host("v2", "Mette Prøve", places: 0));
        await service.Database.AddAsync(Seed.Newcomer("p1", "Amira Prøve"));

        for (var round = 0; round < Rounds; round++)
        {
            string[] ids = [$"m{round}a", $"m{round}b"];
            await service.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(
                """
                INSERT INTO matches (id, programme, participant_id, volunteer_id, proposed_on, state)
                VALUES (@one, 'host', 'p1', 'v1', '2013-07-30', 'proposed'), (@other, 'host', 'p1', 'v2', '2013-07-30', 'proposed');
                UPDATE participants SET open_with = 'v1' WHERE id = 'p1';
                """,
                new { one = ids[0], other = ids[1] },
                scope.Transaction));

            await AtOnce.RunAsync(ids, id => service.Get<WithdrawMatch>().HandleAsync(id, service.Change));

            (await service.Database.ReadAsync(connection => connection.ExecuteScalarAsync<string?>("SELECT open_with FROM participants WHERE id = 'p1'")))
                .ShouldBeNull($"round {round}");
        }
    }
}
