using System.Globalization;
using Dapper;
using Matching.Database;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Results;
using Matching.Results.Stored;
using Matching.TestData;
using Xunit.Abstractions;

namespace Matching.Tests.Results.Stored;

public sealed class StoredFiguresTests(ITestOutputHelper print)
{
    private static readonly (int Seeds, int Steps) Size = LongTests.Enabled ? (20, 200) : (3, 40);

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task After_every_change_the_figures_shown_and_the_figures_stored_are_those_of_a_full_recount(string engine)
    {
        var (compared, started) = (0, 0);
        for (var seed = 1; seed <= Size.Seeds; seed++)
        {
            await using var fresh = await BothDatabases.CreateAsync(engine);
            await using var room = new CaseworkRoom(fresh.Database, ("Programmes:mentor:EndsOn", "2013-10-31"));
            var history = new FigureHistory(fresh.Database, room, seed);
            await history.FillAsync();
            for (var step = 0; step < Size.Steps; step++)
            {
                var what = $"{engine}, seed {seed}, step {step}: {await history.StepAsync()}";
                // What a page shows before any sweep has come.
                await AgreesAsync(room, what);
                await SweepAsync(room, "figures");
                (await StaleAsync(fresh.Database, room)).ShouldBeEmpty(what);
                await AgreesAsync(room, what);
                compared += 2;
                if (step % 8 == 0)
                {
                    (await SweepAsync(room, "figures-recount")).Failed.ShouldBe(0, what);
                }
            }

            started += await fresh.Database.ReadAsync(connection => connection.ExecuteScalarAsync<int>("SELECT count(*) FROM matches WHERE started_on IS NOT NULL"));
        }

        started.ShouldBeGreaterThan(Size.Seeds * 3);
        print.WriteLine($"{engine}: {compared} comparisons of all years, {started} matches had started");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_was_stored_wrongly_is_found_in_the_night_told_of_and_healed(string engine)
    {
        await using var city = await ResultsCity.CreateAsync(engine);
        await city.SetAsync("INSERT INTO volunteers (id, programme, name, registered_on, vetted_on, places_left) VALUES ('m1', 'mentor', 'N', '2012-01-01', '2012-02-01', 1)");
        await SweepAsync(city.Room, "figures");
        (await SweepAsync(city.Room, "figures-recount")).Done.ShouldBeGreaterThan(0);
        await city.SetAsync("UPDATE stored_figures SET figures = REPLACE(figures, '\"young-mentor.leaders-recruited\":{\"numerator\":1', '\"young-mentor.leaders-recruited\":{\"numerator\":7')");
        (await LeadersAsync(city)).ShouldBe(7, "what is stored is what is shown");
        (await SweepAsync(city.Room, "figures-recount")).Found.ShouldBe(0, "it was checked today");

        city.Room.Time.Advance(TimeSpan.FromDays(1));
        var night = await SweepAsync(city.Room, "figures-recount");

        night.Failed.ShouldBe(1);
        var alarms = city.Room.Get<FigureAlarms>();
        var alarm = (await alarms.UnseenAsync()).ShouldHaveSingleItem();
        (alarm.Year, alarm.What).ShouldBe((2012, "young-mentor.leaders-recruited 7→1"));
        (await LeadersAsync(city)).ShouldBe(1);
        (await alarms.SeenAsync(alarm.Id, city.Room.By("per"))).ShouldBeTrue();
        (await alarms.SeenAsync(alarm.Id, city.Room.By("per"))).ShouldBeFalse();
        (await alarms.UnseenAsync()).ShouldBeEmpty();
        (await city.Database.ReadAsync(c => c.ExecuteScalarAsync<string>("SELECT what FROM figure_alarms WHERE seen_by = 'per'"))).ShouldBe(alarm.What);
    }

    /// <summary>As a broken trigger would do it: records change and nobody counts.</summary>
    [Fact]
    public async Task A_change_that_was_not_noticed_is_found_by_the_recount()
    {
        await using var city = await ResultsCity.CreateAsync(BothDatabases.Sqlite);
        await city.SetAsync("INSERT INTO volunteers (id, programme, name, registered_on, vetted_on, places_left) VALUES ('m1', 'mentor', 'N', '2012-01-01', '2012-02-01', 1)");
        await SweepAsync(city.Room, "figures");
        await city.SetAsync("DROP TRIGGER volunteers_figures_insert");
        await city.SetAsync("INSERT INTO volunteers (id, programme, name, registered_on, vetted_on, places_left) VALUES ('m2', 'mentor', 'N', '2012-01-01', '2012-02-01', 1)");

        (await LeadersAsync(city)).ShouldBe(1);
        (await SweepAsync(city.Room, "figures-recount")).Failed.ShouldBe(1);
        (await LeadersAsync(city)).ShouldBe(2);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_new_day_makes_figures_old_until_nothing_in_them_can_ripen(string engine)
    {
        await using var city = await ResultsCity.CreateAsync(engine);
        await city.SetAsync("INSERT INTO participants (id, programme, name, registered_on) VALUES ('p1', 'host', 'N', '2012-01-01')");
        await city.SetAsync("INSERT INTO volunteers (id, programme, name, registered_on, places_left) VALUES ('v1', 'host', 'N', '2012-01-01', 1)");
        await city.SetAsync("INSERT INTO matches (id, programme, participant_id, volunteer_id, proposed_on, state, started_on) VALUES ('m1', 'host', 'p1', 'v1', '2012-02-01', 'active', '2012-02-01')");
        (await SweepAsync(city.Room, "figures")).Done.ShouldBe(1);
        (await SweepAsync(city.Room, "figures")).Found.ShouldBe(0);

        city.Room.Time.Advance(TimeSpan.FromDays(1));
        (await SweepAsync(city.Room, "figures")).Done.ShouldBe(1, "the match is a day longer");

        await city.SetAsync("UPDATE matches SET state = 'ended', ended_on = '2012-12-01'");
        (await SweepAsync(city.Room, "figures")).Done.ShouldBe(1);
        city.Room.Time.Advance(TimeSpan.FromDays(1));
        (await SweepAsync(city.Room, "figures")).Found.ShouldBe(0, "it ended long ago");
        await AgreesAsync(city.Room, "fixed");
    }

    private static async Task<double?> LeadersAsync(ResultsCity city) =>
        (await city.Room.Get<StatusReports>().FiguresAsync(2012, city.Room.Clocks.Today)).Indicators.Single(i => i.Code == "young-mentor.leaders-recruited").Value;

    private static Task<SweepResult> SweepAsync(CaseworkRoom room, string name) => room.Get<RunSweeps>().All.Single(sweep => sweep.Name == name).RunAsync();

    private static async Task<IReadOnlyList<int>> StaleAsync(MatchingDatabase database, CaseworkRoom room) =>
    [
        .. (await database.ReadAtOneMomentAsync(StoredFigures.AllAsync))
            .Where(year => year.Value.Stored?.IsCurrent(year.Value.Changes, room.Clocks.Today, room.Get<KpiSettings>()) != true).Select(year => year.Key),
    ];

    private static async Task AgreesAsync(CaseworkRoom room, string what)
    {
        var input = await room.Get<ResultsStore>().ReadAsync();
        var (today, settings) = (room.Clocks.Today, room.Get<KpiSettings>());
        for (var year = 2011; year <= today.Year; year++)
        {
            var shown = await room.Get<StatusReports>().FiguresAsync(year, today);
            var counted = StatusReportBuilder.Build(input, year, today, settings);
            Text(shown).ShouldBe(Text(counted), $"{what}, {year}");
        }
    }

    /// <summary>Every number of a report that is not a row.</summary>
    private static string Text(StatusReport report) => string.Join('\n', report.Indicators.Select(i => string.Create(
        CultureInfo.InvariantCulture,
        $"{i.Code} {i.Value:R} {i.Numerator}/{i.Denominator} {i.Interval} {i.Figure?.ResponseRate} {i.Ripeness} {i.Forecast} {i.Light.Light} {i.IsFinal} {string.Join(' ', i.Years.Values)}"))
        .Concat(report.Durations.Select(d => $"{d.Key} {d.Value.N} {d.Value.Median:R} {string.Join(' ', d.Value.Rows)}"))
        .Prepend(KpiJson.Write(report)));
}
