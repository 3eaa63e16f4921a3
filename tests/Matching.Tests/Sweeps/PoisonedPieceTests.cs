using System.Globalization;
using Dapper;
using Matching.Database;
using Matching.Matches;
using Matching.Messages;
using Matching.TestData;
using Xunit.Abstractions;
using static Matching.TestData.A;

namespace Matching.Tests.Sweeps;

/// <summary>One match whose every change fails in the database, among many: each sweep that goes from match to match does all the others.</summary>
public sealed class PoisonedPieceTests(ITestOutputHelper output)
{
    private const string Poisoned = "m0007";

    private static readonly int Many = LongTests.Enabled ? 1000 : 20;

    /// <summary>The sweep, whether the matches run or are asked about, the sweep that must have run before, and the days until it is due.</summary>
    public static TheoryData<string, string, bool, string?, int> Sweeps()
    {
        var sweeps = new TheoryData<string, string, bool, string?, int>();
        foreach (var engine in new[] { BothDatabases.Sqlite, BothDatabases.Postgres })
        {
            sweeps.Add(engine, "reminders", false, null, 7);
            sweeps.Add(engine, "expiry", false, null, 15);
            sweeps.Add(engine, "surveys", true, null, 0);
            sweeps.Add(engine, "survey-reminders", true, "surveys", 7);
            sweeps.Add(engine, "follow_ups", true, null, 7);
        }

        return sweeps;
    }

    [SkippableTheory, MemberData(nameof(Sweeps))]
    public async Task One_that_always_fails_stops_no_other_is_given_up_and_shown_and_can_be_tried_again(
        string engine, string sweep, bool running, string? before, int days)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var room = new CaseworkRoom(fresh.Database);
        await AddMatchesAsync(fresh.Database, running);
        if (before is not null)
        {
            (await RunAsync(room, before)).Done.ShouldBe(Many);
        }

        room.Time.Advance(TimeSpan.FromDays(days));
        await PoisonAsync(engine, fresh.Database);
        (await RunAsync(room, sweep)).ShouldBe(new SweepResult(sweep, Many, Many - 1, 1));
        (await RunAsync(room, sweep)).Found.ShouldBe(0);
        var tries = 1;
        for (var hour = 0; hour < 12; hour++)
        {
            room.Time.Advance(TimeSpan.FromHours(1));
            tries += (await RunAsync(room, sweep)).Failed;
        }

        var stuck = (await room.Get<StuckWork>().GivenUpAsync()).ShouldHaveSingleItem();
        output.WriteLine($"{engine} {sweep}: {Many - 1} of {Many} done in the first run, 1 given up after {tries} tries: {stuck.Piece}");
        (tries, stuck.Sweep, stuck.Piece.Split(' ')[0]).ShouldBe((StuckWork.Pace.Most, sweep, Poisoned));

        await CureAsync(engine, fresh.Database);
        (await RunAsync(room, sweep)).Found.ShouldBe(0);
        (await room.Get<TryStuckAgain>().HandleAsync(sweep, stuck.Piece, room.By("ada"))).ShouldBeTrue();
        (await RunAsync(room, sweep)).Done.ShouldBe(1);
        (await room.Get<StuckWork>().OfAsync(sweep)).ShouldBeEmpty();
    }

    private static Task<SweepResult> RunAsync(CaseworkRoom room, string sweep) => room.Get<RunSweeps>().All.Single(one => one.Name == sweep).RunAsync();

    private static async Task AddMatchesAsync(MatchingDatabase database, bool running)
    {
        var names = Enumerable.Range(0, Many).Select(i => i.ToString("0000", CultureInfo.InvariantCulture)).ToList();
        await database.AddAsync([.. names.Select(i => AParticipant().WithId($"p{i}").Build())]);
        await database.AddAsync([.. names.Select(i => AVolunteer().WithId($"v{i}").Build())]);
        await database.WriteAsync(async scope =>
        {
            foreach (var i in names)
            {
                await scope.Connection.ExecuteAsync(
                    """
                    INSERT INTO matches (id, programme, participant_id, volunteer_id, proposed_on, state, started_on, accepted_on, proposed_by)
                    VALUES (@id, 'host', @participant, @volunteer, @on, @state, @began, @began, 'karen')
                    """,
                    new
                    {
                        id = $"m{i}",
                        participant = $"p{i}",
                        volunteer = $"v{i}",
                        on = CaseworkRoom.FirstDay,
                        state = running ? MatchStates.Active : MatchStates.Proposed,
                        began = running ? CaseworkRoom.FirstDay : (DateOnly?)null,
                    },
                    scope.Transaction);
                if (!running)
                {
                    await Links.CreateAsync(
                        scope, LinkPurposes.VolunteerAnswer, Sides.Volunteer, $"v{i}", $"m{i}", new DateTimeOffset(CaseworkRoom.FirstDay, default, TimeSpan.Zero), TimeSpan.FromDays(30));
                }
            }
        });
    }

    private static Task<int> PoisonAsync(string engine, MatchingDatabase database) => ExecuteAsync(database, engine == BothDatabases.Sqlite
        ? $"CREATE TRIGGER poison BEFORE INSERT ON audit WHEN NEW.subject = '{Poisoned}' BEGIN SELECT RAISE(ABORT, 'poison'); END"
        : $"""
          CREATE FUNCTION poison() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'poison'; END $$ LANGUAGE plpgsql;
          CREATE TRIGGER poison BEFORE INSERT ON audit FOR EACH ROW WHEN (NEW.subject = '{Poisoned}') EXECUTE FUNCTION poison()
          """);

    private static Task<int> CureAsync(string engine, MatchingDatabase database) =>
        ExecuteAsync(database, engine == BothDatabases.Sqlite ? "DROP TRIGGER poison" : "DROP TRIGGER poison ON audit");

    private static Task<int> ExecuteAsync(MatchingDatabase database, string sql) =>
        database.WriteAsync(scope => scope.Connection.ExecuteAsync(sql, transaction: scope.Transaction));
}
