using Dapper;
using Matching.Results.Approval;
using Matching.TestData;
using static Matching.Tests.Results.ResultsCity;

namespace Matching.Tests.Results.Approval;

/// <summary>On SQLite nobody else writes while something is approved.</summary>
public class AtOneMomentTests
{
    [SkippableFact]
    public async Task Casework_between_two_reads_of_an_approval_is_in_it_wholly_or_not_at_all()
    {
        await using var city = await CreateAsync(BothDatabases.Postgres);
        await city.SetAsync("INSERT INTO volunteers (id, programme, name, registered_on, places_left) VALUES ('v1', 'mentor', 'N', '2011-01-01', 1)");
        var seen = (await city.PeriodAsync("partnerships")).Seen;
        Task<ApprovalOutcome> approving = null!;

        await city.Database.WriteAsync(async scope =>
        {
            // The approval has read the people and waits for the matches.
            await scope.Connection.ExecuteAsync("LOCK TABLE matches IN ACCESS EXCLUSIVE MODE", transaction: scope.Transaction);
            approving = city.Room.Get<ApprovePeriod>().HandleAsync(Year, "partnerships", seen, withMissing: true, city.Room.By("bo"));
            while (await scope.Connection.ExecuteScalarAsync<long>(
                "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'matches'::regclass", transaction: scope.Transaction) == 0)
            {
                approving.IsCompleted.ShouldBeFalse();
                await Task.Yield();
            }

            await scope.Connection.ExecuteAsync(
                """
                INSERT INTO participants (id, programme, name, registered_on) VALUES ('p1', 'mentor', 'N', '2012-01-01');
                INSERT INTO matches (id, programme, participant_id, volunteer_id, proposed_on, state, started_on)
                VALUES ('m1', 'mentor', 'p1', 'v1', '2012-02-01', 'active', '2012-02-01')
                """,
                transaction: scope.Transaction);
        });

        (await approving).ShouldBe(new ApprovalOutcome.Done(IsChange: true), "what was read is what had been seen");
        var approved = (await city.PeriodAsync("partnerships")).Reported.ToDictionary(figure => figure.Indicator, figure => figure.Value, StringComparer.Ordinal);
        (approved["young-mentor.young-recruited"], approved["young-mentor.matches"]).ShouldBe((0, 0));
        (await city.PeriodAsync("partnerships")).Changed.Select(one => one.Difference).ShouldContain(1);
    }
}
