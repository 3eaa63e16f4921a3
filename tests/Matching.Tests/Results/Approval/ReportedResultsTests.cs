using Matching.Kpi.Report;
using Matching.Kpi.Verdicts;
using Matching.Results.Approval;
using Matching.Results.Entering;
using Matching.TestData;
using static Matching.Tests.Results.ResultsCity;

namespace Matching.Tests.Results.Approval;

public class ReportedResultsTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_approved_track_is_shown_as_it_was_reported_with_today_beside_it(string engine)
    {
        await using var city = await CreateAsync(engine);
        var id = await city.EnterAsync(Figure(Places, 12) with { NoteDa = "Kun nye pladser" });
        await city.ApproveAsync();
        await city.SetAsync("UPDATE indicators SET target = 20, name_da = 'Stole' WHERE code = 'lab.places'");
        await city.SetAsync("UPDATE initiatives SET state = 'cancelled', name_da = 'Værkstedet' WHERE code = 'lab'");
        await city.Room.Get<CorrectObservation>().HandleAsync(id, 1, Figure(Places, 9), city.Room.By("ida", "to meldte fra"));

        var results = await ReadAsync(city);

        var track = results.Shown.Tracks.Single(t => t.Code == Track);
        var places = track.Indicators.First();
        (places.Value, places.Verdict, places.Row!.Target, places.Row.NameDa).ShouldBe((12, Verdict.Met, 10, "Pladser"));
        (track.Initiatives[0].Initiative.NameDa, track.Initiatives[0].Verdict).ShouldBe(("Laboratoriet", Verdict.Met));
        FigureWords.Remarks(places, Matching.Kpi.Texts.KpiTexts.Danish).ShouldContain("Kun nye pladser");
        (places.Since!.Today!.Value, places.Since.Difference).ShouldBe((9, -3));
        places.Since.Reasons.ShouldBe([new LaterReason("corrected", CaseworkRoom.FirstDay, "ida", "to meldte fra"), new LaterReason("target"), new LaterReason("state")]);
        (track.Standing!.State, track.Standing.ApprovedBy, track.Standing.AsOf).ShouldBe((TrackStanding.Approved, "bo", CaseworkRoom.FirstDay));
        results.Shown.Tracks.Single(t => t.Code == "partnerships").Standing!.State.ShouldBe(TrackStanding.Draft);
        results.Today.Indicators.Single(i => i.Code == Places).Value.ShouldBe(9);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_was_approved_later_is_not_approved_on_an_earlier_day_nor_after_it_was_reopened(string engine)
    {
        await using var city = await CreateAsync(engine);
        var id = await city.EnterAsync(Figure(Places, 12));
        (await ReadAsync(city)).Shown.HasStanding.ShouldBeFalse();
        await city.ApproveAsync();
        await city.Room.Get<CorrectObservation>().HandleAsync(id, 1, Figure(Places, 9), city.Room.By("ida", "to meldte fra"));

        var before = await ReadAsync(city, CaseworkRoom.FirstDay.AddDays(-1));
        (before.Shown.HasStanding, before.Shown.Indicators.Single(i => i.Code == Places).Value).ShouldBe((false, 9));
        (await ReadAsync(city)).Shown.Indicators.Single(i => i.Code == Places).Value.ShouldBe(12);
        await city.Room.Get<ReopenPeriod>().HandleAsync(Year, Track, 1, isAdministrator: false, city.Room.By("bo", "fejl"));

        var after = await ReadAsync(city);
        (after.Shown.Indicators.Single(i => i.Code == Places).Value, after.Shown.Tracks.Single(t => t.Code == Track).Standing!.State).ShouldBe((9, TrackStanding.Draft));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_indicator_that_is_taken_out_of_the_catalogue_stays_in_the_report_of_its_year(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.EnterAsync(Figure(Places, 12));
        await city.ApproveAsync();
        await city.SetAsync("DELETE FROM indicators WHERE code = 'lab.places'");
        await city.SetAsync("INSERT INTO indicators (code, period, initiative, unit, position) VALUES ('lab.visits', '2012', 'lab', 'count', 9)");

        var track = (await ReadAsync(city)).Shown.Tracks.Single(t => t.Code == Track);

        track.Indicators.Select(i => i.Code).ShouldBe([Places, Share, Course]);
        (track.Indicators.First().Value, track.Indicators.First().Since!.Reasons[0].Code).ShouldBe((12, "gone"));
        track.Came.ShouldHaveSingleItem().Code.ShouldBe("lab.visits");
    }

    private static Task<YearResults> ReadAsync(ResultsCity city, DateOnly? asOf = null) =>
        city.Room.Get<ReportedResults>().ReadAsync(Year, asOf ?? city.Room.Clocks.Today);
}
