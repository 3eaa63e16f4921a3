using Dapper;
using Matching.Kpi.Verdicts;
using Matching.Results.Approval;
using Matching.Results.Entering;
using Matching.TestData;
using static Matching.Tests.Results.ResultsCity;

namespace Matching.Tests.Results.Approval;

public class ApprovalTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_was_approved_stays_as_it_was_and_later_truth_stands_beside_it_with_its_reason(string engine)
    {
        await using var city = await CreateAsync(engine);
        var id = await city.EnterAsync(Figure(Places, 12));
        (await city.ApproveAsync()).ShouldBe(new ApprovalOutcome.Done(IsChange: true));
        (await city.PeriodAsync()).Changed.ShouldBeEmpty();

        var correct = city.Room.Get<CorrectObservation>();
        city.Room.Time.Advance(TimeSpan.FromDays(3));
        (await correct.HandleAsync(id, 1, Figure(Places, 9), city.Room.By("ida", "to meldte fra"))).ShouldBeOfType<EntryOutcome.Entered>();

        var period = await city.PeriodAsync();
        var changed = period.Changed.ShouldHaveSingleItem();
        (changed.Reported.Value, changed.Reported.Verdict, changed.Today!.Value, changed.Today.Verdict, changed.Difference).ShouldBe((12, "met", 9, Verdict.Missed, -3));
        changed.Since.ShouldHaveSingleItem().Why.ShouldBe("to meldte fra");
        changed.Why.ShouldBe("by_hand");
        (period.State, period.Latest!.ApprovedBy, period.Latest.AsOf).ShouldBe((PeriodStates.Approved, "bo", CaseworkRoom.FirstDay));
        (await city.AuditAsync()).ShouldBe(["observation.recorded", "period.approved", "observation.corrected"], ignoreOrder: true);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task In_an_approved_track_every_change_says_why_and_in_the_others_not(string engine)
    {
        await using var city = await CreateAsync(engine);
        var id = await city.EnterAsync(Figure(Places, 12));
        await city.ApproveAsync();

        (await city.RecordAsync(Figure(Share, 40))).ShouldBeOfType<EntryOutcome.ReasonIsMissing>();
        (await city.Room.Get<WithdrawObservation>().HandleAsync(id, 1, city.Room.By("ida"))).ShouldBeOfType<EntryOutcome.ReasonIsMissing>();
        (await city.RecordAsync(Figure(Share, 40), "kom sent")).ShouldBeOfType<EntryOutcome.Entered>();
        (await city.RecordAsync(Figure(Partners, 7))).ShouldBeOfType<EntryOutcome.Entered>();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_moved_to_another_track_since_it_was_reported_is_reported_once(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.EnterAsync(Figure(Places, 12));
        await city.EnterAsync(Figure(Partners, 7));
        await city.ApproveAsync();
        await city.SetAsync("UPDATE initiatives SET track = 'partnerships' WHERE code = 'lab'");
        (await city.PeriodAsync("partnerships")).Track.Indicators.Select(i => i.Code).ShouldNotContain(Places);

        await city.Room.Get<RecordObservation>().HandleAsync(Figure(Places, 11, on: "2013-02-15"), city.Room.By("ida", "en trak sig"));
        (await city.PeriodAsync()).Changed.ShouldHaveSingleItem().Why.ShouldBe("by_hand", "its track is a draft, and it stands reported all the same");

        (await city.ApproveAsync("partnerships")).ShouldBe(new ApprovalOutcome.Done(IsChange: true));

        var shown = (await city.Room.Get<ReportedResults>().ReadAsync(Year, city.Room.Clocks.Today)).Shown;
        shown.Indicators.Count(i => i.Code == Places).ShouldBe(1);
        shown.Tracks.Where(t => t.Initiatives.Any(i => i.Initiative.Code == "lab")).Select(t => t.Code).ShouldBe([Track]);
        (await city.PeriodAsync()).State.ShouldBe(PeriodStates.Approved);
        (await city.RecordAsync(Figure(Places, 9, on: "2013-03-01"))).ShouldBeOfType<EntryOutcome.ReasonIsMissing>();
        (await city.Room.Get<ReopenPeriod>().HandleAsync(Year, Track, 1, isAdministrator: false, city.Room.By("bo", "flyttet"))).ShouldBe(new ApprovalOutcome.Done(IsChange: true));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_track_that_no_initiative_is_in_any_more_is_still_shown_as_it_was_reported(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.SetAsync("UPDATE initiatives SET track = 'unheard-of' WHERE code = 'lab'");
        await city.EnterAsync(Figure(Places, 12));
        await city.ApproveAsync(Matching.Kpi.Records.Tracks.Unassigned);
        await city.SetAsync("UPDATE initiatives SET track = 'municipality' WHERE code = 'lab'");

        var shown = (await city.Room.Get<ReportedResults>().ReadAsync(Year, city.Room.Clocks.Today)).Shown;

        shown.Tracks.Single(t => t.Indicators.Any(i => i.Code == Places)).Code.ShouldBe(Matching.Kpi.Records.Tracks.Unassigned);
        (await city.PeriodAsync(Matching.Kpi.Records.Tracks.Unassigned)).State.ShouldBe(PeriodStates.Approved);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Figures_are_approved_once_as_they_were_seen_and_missing_ones_knowingly(string engine)
    {
        await using var city = await CreateAsync(engine);
        var approve = city.Room.Get<ApprovePeriod>();
        await city.EnterAsync(Figure(Places, 12));
        var before = await city.PeriodAsync();
        before.Missing.Select(i => i.Code).ShouldBe([Share, Course]);
        await city.EnterAsync(Figure(Course, 1));

        (await approve.HandleAsync(Year, Track, before.Seen, withMissing: true, city.Room.By("bo"))).ShouldBeOfType<ApprovalOutcome.FiguresChanged>();
        (await city.ApproveAsync(withMissing: false)).ShouldBe(new ApprovalOutcome.FiguresAreMissing(1));
        await city.EnterAsync(Figure(Share, null) with { State = "not_reported" });
        (await city.ApproveAsync(withMissing: false)).ShouldBe(new ApprovalOutcome.Done(IsChange: true));
        (await city.ApproveAsync(withMissing: false)).ShouldBe(new ApprovalOutcome.Done(IsChange: false));

        (await approve.HandleAsync(Year, "citizens", "", withMissing: true, city.Room.By("bo"))).ShouldBeOfType<ApprovalOutcome.NothingToApprove>();
        (await approve.HandleAsync(2013, Track, "", withMissing: true, city.Room.By("bo"))).ShouldBeOfType<ApprovalOutcome.YearIsRunning>();
        (await CountAsync(city, "approved_figures")).ShouldBe(3);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_track_without_any_target_is_approved_knowingly(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.EnterAsync(Figure(Places, 12));
        (await city.PeriodAsync()).HasNoTargets.ShouldBeFalse();
        await city.SetAsync("UPDATE indicators SET comparator = NULL, target = NULL");
        var period = await city.PeriodAsync();
        period.HasNoTargets.ShouldBeTrue();
        var approve = city.Room.Get<ApprovePeriod>();

        (await approve.HandleAsync(Year, Track, period.Seen, withMissing: true, city.Room.By("bo"))).ShouldBeOfType<ApprovalOutcome.TargetsAreMissing>();
        (await CountAsync(city, "approvals")).ShouldBe(0);
        (await approve.HandleAsync(Year, Track, period.Seen, withMissing: true, city.Room.By("bo"), withoutTargets: true)).ShouldBe(new ApprovalOutcome.Done(IsChange: true));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Many_who_approve_at_once_approve_once(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.EnterAsync(Figure(Places, 12));
        var seen = (await city.PeriodAsync()).Seen;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() =>
            city.Room.Get<ApprovePeriod>().HandleAsync(Year, Track, seen, withMissing: true, city.Room.By("bo")))));

        outcomes.Count(outcome => outcome == new ApprovalOutcome.Done(IsChange: true)).ShouldBe(1);
        (await CountAsync(city, "approvals")).ShouldBe(1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Locked_figures_are_opened_by_an_administrator_with_a_reason_and_approved_anew_beside_the_old_ones(string engine)
    {
        await using var city = await CreateAsync(engine);
        var (close, reopen) = (city.Room.Get<LockPeriod>(), city.Room.Get<ReopenPeriod>());
        await city.EnterAsync(Figure(Places, 12));
        (await close.HandleAsync(Year, Track, 1, city.Room.By("bo"))).ShouldBeOfType<ApprovalOutcome.IsDraft>();
        await city.ApproveAsync();
        (await close.HandleAsync(Year, Track, 1, city.Room.By("bo"))).ShouldBe(new ApprovalOutcome.Done(IsChange: true));
        (await close.HandleAsync(Year, Track, 1, city.Room.By("bo"))).ShouldBe(new ApprovalOutcome.Done(IsChange: false));

        (await reopen.HandleAsync(Year, Track, 1, isAdministrator: true, city.Room.By("per"))).ShouldBeOfType<ApprovalOutcome.ReasonIsMissing>();
        (await reopen.HandleAsync(Year, Track, 1, isAdministrator: false, city.Room.By("bo", "fejl"))).ShouldBeOfType<ApprovalOutcome.OnlyAdministrator>();
        (await reopen.HandleAsync(Year, Track, 1, isAdministrator: true, city.Room.By("per", "fejl"))).ShouldBe(new ApprovalOutcome.Done(IsChange: true));
        (await reopen.HandleAsync(Year, Track, 1, isAdministrator: true, city.Room.By("per", "fejl"))).ShouldBe(new ApprovalOutcome.Done(IsChange: false));

        (await city.PeriodAsync()).State.ShouldBe(PeriodStates.Draft);
        await city.EnterAsync(Figure(Places, 20, on: "2013-03-01"));
        city.Room.Time.Advance(TimeSpan.FromMinutes(1));
        await city.ApproveAsync();
        (await close.HandleAsync(Year, Track, 1, city.Room.By("bo"))).ShouldBeOfType<ApprovalOutcome.FiguresChanged>("another round was looked at");

        var report = await city.ReportAsync();
        var story = await city.Room.Get<ReadPeriod>().OfFigureAsync(report, Places);
        (story.Reported!.Round, story.Reported.Value).ShouldBe((2, 20));
        var (figure, round) = story.Before.ShouldHaveSingleItem();
        (figure.Value, round.State, round.ReopenWhy, round.LockedBy).ShouldBe((12, PeriodStates.Reopened, "fejl", "bo"));
        (await city.AuditAsync()).ShouldBe(["observation.recorded", "period.approved", "period.locked", "period.reopened", "observation.recorded", "period.approved"], ignoreOrder: true);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_changed_target_a_gone_indicator_and_a_new_one_are_told_beside_what_was_reported(string engine)
    {
        await using var city = await CreateAsync(engine);
        await city.EnterAsync(Figure(Places, 12));
        await city.ApproveAsync();

        await city.SetAsync("UPDATE indicators SET target = 15 WHERE code = 'lab.places'");
        await city.SetAsync("DELETE FROM indicators WHERE code = 'lab.course'");
        await city.SetAsync("INSERT INTO indicators (code, period, initiative, unit, position) VALUES ('lab.new', '2012', 'lab', 'count', 9)");

        var period = await city.PeriodAsync();
        period.Changed.Select(c => (c.Reported.Indicator, c.Why)).ShouldBe([(Places, "target"), (Course, "gone")]);
        period.Came.Select(i => i.Code).ShouldBe(["lab.new"]);
        period.Reported.Single(f => f.Indicator == Places).Target.ShouldBe(10);
    }

    private static Task<long> CountAsync(ResultsCity city, string table) =>
        city.Database.ReadAsync(connection => connection.ExecuteScalarAsync<long>($"SELECT count(*) FROM {table}"));
}
