using Dapper;
using Matching.Database;
using Matching.FollowUps;
using Matching.FollowUps.Risk;
using Matching.Matches;
using Matching.People;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.FollowUps;

/// <summary>More running matches than SQLite takes values in one statement (32,766).</summary>
public class ManyRunningTests
{
    private const int Many = 40_000;

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Forty_thousand_running_matches_are_looked_through_for_questions_and_for_risk(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var room = new CaseworkRoom(fresh.Database);
        await AddAsync(fresh.Database);

        var running = await room.Get<MatchStore>().ListAsync([Programmes.Host], [MatchStates.Active]);
        var states = await room.Get<FollowUpStore>().StatesAsync(running);
        var risk = await room.Get<EarlyRisk>().FindAsync(states, CaseworkRoom.FirstDay);

        states.Count.ShouldBe(Many);
        states.Single(state => state.Meetings.Count > 0).Match.Id.ShouldBe("m39999", "the last of them by number");
        risk.ShouldHaveSingleItem().Key.ShouldBe("m0", "who is not satisfied");
        (await room.Get<FindDueFollowUps>().RunAsync()).ShouldBe(new SweepResult("follow_ups", 0, 0, 0));
    }

    private static async Task AddAsync(MatchingDatabase database)
    {
        await database.AddAsync(AParticipant().WithId("p").Build());
        await database.AddAsync(AVolunteer().WithId("v").Build());
        await database.WriteAsync(async scope =>
        {
            await scope.Connection.ExecuteAsync(
                $"""
                INSERT INTO matches (id, programme, participant_id, volunteer_id, proposed_on, state, started_on, accepted_on)
                WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {Many - 1})
                SELECT 'm' || i, 'host', 'p', 'v', @on, 'active', @on, @on FROM n
                """,
                new { on = CaseworkRoom.FirstDay },
                scope.Transaction);
            await scope.Connection.ExecuteAsync(
                """
                INSERT INTO meetings (match_id, side, on_day, kind, written_by, written_on) VALUES ('m39999', 'participant', @on, 'met', 'karen', @on);
                INSERT INTO answers (match_id, respondent, wave, question, answer, answered_on) VALUES ('m0', 'participant', '3m', 'satisfaction', '1', @on);
                """,
                new { on = CaseworkRoom.FirstDay },
                scope.Transaction);
        });
    }
}
