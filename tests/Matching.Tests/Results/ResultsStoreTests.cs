using Dapper;
using Matching.Database;
using Matching.Kpi.Programmes;
using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Results;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.Results;

public sealed class ResultsStoreTests
{
    private static readonly DateOnly Day = new(2012, 3, 1);

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Initiatives_stand_by_their_order_and_those_without_one_by_their_code(string engine)
    {
        await using var city = await ResultsCity.CreateAsync(engine);
        foreach (var (code, order) in new[] { ("zoo", "NULL"), ("b-x", "NULL"), ("bA", "NULL"), ("last", "7"), ("first", "1") })
        {
            await city.SetAsync($"INSERT INTO initiatives (code, track, name_da, display_order) VALUES ('{code}', 'citizens', 'N', {order})");
        }

        // Another place in the table, and the same in the report.
        await city.SetAsync("UPDATE initiatives SET name_da = 'M' WHERE code IN ('b-x', 'first')");

        (await city.ReportAsync()).Tracks.Single(t => t.Code == "citizens").Initiatives.Select(i => i.Initiative.Code)
            .ShouldBe(["first", "last", "b-x", "bA", "zoo"]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_match_comes_with_everything_that_a_figure_looks_at(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.Database.AddAsync(AParticipant().WithId("p1").Build() with { WaitingSince = Day });
        await fresh.Database.AddAsync(AVolunteer().WithId("v1").Build());
        await AddMatchAsync(fresh.Database);

        var input = await new ResultsStore(fresh.Database).ReadAsync();

        input.Matches.ShouldHaveSingleItem().ShouldBe(new KpiMatch
        {
            Id = "m1",
            Programme = "host",
            ParticipantId = "p1",
            VolunteerId = "v1",
            State = "ended",
            ProposedOn = Day,
            AcceptedOn = Day.AddDays(1),
            StartedOn = Day.AddDays(2),
            EndedOn = Day.AddDays(30),
            ClosedOn = Day.AddDays(31),
            DeclinedBy = "participant",
            EndReason = "no_time",
            EndedBy = "volunteer",
        });
        input.Participants.ShouldHaveSingleItem().WaitingSince.ShouldBe(Day);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_course_of_a_programme_is_counted_from_the_tables(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.Database.AddAsync(AParticipant().WithId("p1").RegisteredOn(Day.AddDays(-8)).Build());
        await fresh.Database.AddAsync(AVolunteer().WithId("v1").Build());
        await AddMatchAsync(fresh.Database);

        var host = StatusReportBuilder.Build(await new ResultsStore(fresh.Database).ReadAsync(), 2012, new DateOnly(2013, 8, 1), new KpiSettings()).Programmes[0];

        host.Ends.Counts.ShouldBe([new EndCount("no_time", "volunteer", 1)]);
        host.Waiting.Curve.Median.ShouldBe(10);
        (host.Acceptance.Volunteers.Share.Numerator, host.Acceptance.Participants.Share.Numerator).ShouldBe((1, 1));
        (host.Early.Share.Numerator, host.Early.Share.Denominator).ShouldBe((1, 1));
    }

    private static Task<int> AddMatchAsync(MatchingDatabase database) => database.WriteAsync(scope => scope.Connection.ExecuteAsync(
        """
        INSERT INTO matches (id, programme, participant_id, volunteer_id, proposed_on, state, accepted_on, started_on, ended_on, closed_on,
            declined_by, end_reason, ended_by)
        VALUES ('m1', 'host', 'p1', 'v1', @Day, 'ended', @Accepted, @Started, @Ended, @Closed, 'participant', 'no_time', 'volunteer')
        """,
        new { Day, Accepted = Day.AddDays(1), Started = Day.AddDays(2), Ended = Day.AddDays(30), Closed = Day.AddDays(31) },
        scope.Transaction));
}
