using System.Globalization;
using System.Text;
using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;
using Matching.Tests.Kpi.Report.Reading;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Report;

/// <summary>What was approved is printed as it was reported, whatever is true today; today's truth stands beside it.</summary>
public sealed class AsReportedTests
{
    private static readonly Dictionary<(int Year, string Code), ReportedFigure> NoYears = [];

    private static readonly TrackStanding Locked = new()
    {
        State = TrackStanding.Locked, AsOf = Day("2013-02-01"), ApprovedBy = "Bo Holm", ApprovedOn = Day("2013-02-02"), LockedBy = "Ida Lund", LockedOn = Day("2013-03-01"),
    };

    private static StatusReport Build(double places, string nameDa = "Pladser", double target = 8, double? visits = null) => StatusReportBuilder.Build(
        new KpiInput
        {
            Catalogue = new Catalogue(
                [A.Initiative("lab", "municipality", 1) with { StatusDa = nameDa }],
                [
                    A.Indicator("lab.places", ">=", target) with { NameDa = nameDa },
                    .. visits is null ? new[] { A.Indicator("lab.held", ">=", 1) with { Unit = "milestone" } } : [A.Indicator("lab.visits", ">=", 3)],
                ]),
            Observations = [A.Observation("lab.places", places), A.Observation("lab.held", 1), A.Observation("lab.visits", visits)],
        },
        2012,
        Day("2013-08-01"),
        new KpiSettings());

    private static StatusReport Shown(StatusReport then, StatusReport today)
    {
        var track = then.Tracks[0];
        return AsReported.Of(
            today,
            [new ReportedTrack(track.Code, Locked, [.. track.Initiatives.Select(i => new ReportedInitiative(i.Initiative, i.Verdict, [.. i.Indicators.Select(ReportedFigure.Of)]))])],
            hasRounds: true,
            (figure, now) => now is null ? new SinceReported(null, figure.Value, [new LaterReason("gone")])
                : now.Value.Equals(figure.Value) ? null
                : new SinceReported(now, figure.Value, [new LaterReason("corrected", Day("2013-05-02"), "Ida Lund", "To var talt med to gange")]),
            NoYears);
    }

    [Fact]
    public void Numbers_verdicts_targets_and_words_stand_as_they_were_reported()
    {
        var shown = Shown(Build(9), Build(7, "Andet navn", target: 20)).Tracks[0];

        var places = shown.Indicators.First();
        (places.Value, places.Verdict, places.Name(KpiTexts.Danish), places.Target!.Value).ShouldBe((9, Verdict.Met, "Pladser", 8));
        (shown.Initiatives[0].Verdict, shown.Initiatives[0].Initiative.StatusDa).ShouldBe((Verdict.Met, "Pladser"));
        (shown.IndicatorCounts.Met, shown.IndicatorCounts.Missed, places.PercentOfTarget).ShouldBe((2, 0, 112.5));
        places.Years.Values.ShouldHaveSingleItem().Value.ShouldBe(9);
        (places.Since!.Today!.Value, places.Since.Today.Verdict, places.Since.Difference).ShouldBe((7, Verdict.Missed, -2));
    }

    [Theory]
    [InlineData(true, "Som godkendt", "then.pdf")]
    [InlineData(false, "Som i dag", "now.pdf")]
    public void A_story_stands_as_it_was_approved_and_as_it_is_today_where_the_approval_did_not_keep_it(bool keeps, string story, string evidence)
    {
        StatusReport Told(string words, string file) => StatusReportBuilder.Build(
            new KpiInput
            {
                Catalogue = new Catalogue([A.Initiative("lab", "municipality", 1)], [A.Indicator("lab.places", ">=", 8)]),
                Observations = [A.Observation("lab.places", 9, source: "Rapport") with { StoryDa = words, EvidenceName = file }],
            },
            2012,
            Day("2013-08-01"),
            new KpiSettings());
        var then = Told("Som godkendt", "then.pdf").Tracks[0];
        ReportedFigure Kept(IndicatorReport i) => ReportedFigure.Of(i) is var kept && keeps ? kept
            : kept with { Beside = kept.Beside with { From = null, Judged = kept.Beside.Judged! with { StoryDa = null, EvidenceName = null } } };

        var shown = AsReported.Of(
            Told("Som i dag", "now.pdf"),
            [new ReportedTrack(then.Code, Locked, [.. then.Initiatives.Select(i => new ReportedInitiative(i.Initiative, i.Verdict, [.. i.Indicators.Select(Kept)]))])],
            hasRounds: true,
            (_, _) => null,
            NoYears);

        var from = shown.Tracks[0].Indicators.First().From.ShouldHaveSingleItem();
        (from.StoryDa, from.EvidenceName, from.Source).ShouldBe((story, evidence, "Rapport"));
    }

    [Fact]
    public void An_indicator_that_is_gone_is_still_reported_and_one_that_came_is_not_among_those_judged()
    {
        var shown = Shown(Build(9), Build(9, visits: 1)).Tracks[0];

        shown.Indicators.Select(i => i.Code).ShouldBe(["lab.places", "lab.held"]);
        shown.Indicators.Last().Value.ShouldBe(1);
        shown.Came.ShouldHaveSingleItem().Code.ShouldBe("lab.visits");
        shown.IndicatorCounts.Missed.ShouldBe(0);
        ApprovalWords.Since(shown, KpiTexts.English).Select(line => line[^1]).ShouldBe(["The indicator is no longer in the catalogue.", "The indicator came after the figures were approved."]);
    }

    [Fact]
    public async Task Every_format_says_who_approved_and_shows_today_beside_what_was_reported()
    {
        var shown = Shown(Build(9), Build(7, "Andet navn", target: 20));

        await SameNumbers.ShouldStandInEveryFormatOfAsync(shown);
        shown.ShouldBeValidAsDocumentAndWorkbook();
        var page = await ReportHtml.RenderAsync(shown, KpiTexts.Danish);
        page.ShouldContain("Godkendt af Bo Holm den 2. februar 2013, som tallene stod 1. februar 2013. Låst af Ida Lund den 1. marts 2013.");
        page.ShouldContain("Ændret siden godkendelsen");
        page.ShouldContain("Rettet 2. maj 2013 af Ida Lund. Begrundelse: To var talt med to gange");
        var rows = Encoding.UTF8.GetString(ReportCsv.Write(shown, KpiTexts.English)).Split("\r\n");
        rows[0].ShouldEndWith("remark,approval,value_today,verdict_today,difference,since");
        rows[1].ShouldContain(",locked,7,missed,-2,");
        ReportJson.Write(shown).ShouldContain("\"since\":{\"today\":{\"code\":\"lab.places\"");
    }

    [Fact]
    public async Task Without_any_approval_nothing_is_said_of_it_and_nothing_changes()
    {
        var today = Build(9);

        var shown = AsReported.Of(today, [], hasRounds: false, (_, _) => null, NoYears);

        shown.ShouldBeSameAs(today);
        foreach (var culture in new[] { KpiTexts.Danish, KpiTexts.English })
        {
            (await ReportHtml.RenderAsync(shown, culture)).ShouldNotContain(DocumentTexts.Get("approval.draft", culture));
        }

        ReportJson.Write(shown).ShouldNotContain("\"approval\"");
        Encoding.UTF8.GetString(ReportCsv.Write(shown, KpiTexts.English)).Split("\r\n")[0].ShouldEndWith(",remark");
    }

    [Fact]
    public async Task Beside_an_approved_track_the_others_say_that_they_are_drafts()
    {
        var shown = Shown(Build(9), Build(9));

        shown.Tracks.Select(t => t.Standing!.State).ShouldBe(["locked", "draft", "draft"]);
        (await ReportHtml.RenderAsync(AsReported.Of(Build(9), [], hasRounds: true, (_, _) => null, NoYears), KpiTexts.Danish)).ShouldContain("Kladde. Tallene er ikke godkendt.");
    }

    [Fact]
    public void A_year_that_stands_approved_is_that_beside_other_years_too()
    {
        var reported = ReportedFigure.Of(Build(9).Indicators.First());
        var next = StatusReportBuilder.Build(
            new KpiInput
            {
                Catalogue = new Catalogue([A.Initiative("lab", "municipality", 1)], [A.Indicator("lab.places", ">=", 8), A.Indicator("lab.places", ">=", 9) with { Period = "2013" }]),
                Observations = [A.Observation("lab.places", 7), A.Observation("lab.places", 10) with { Period = "2013" }],
            },
            2013,
            Day("2014-08-01"),
            new KpiSettings());

        var shown = AsReported.Of(next, [], hasRounds: false, (_, _) => null, new Dictionary<(int, string), ReportedFigure> { [(2012, "lab.places")] = reported });

        shown.Indicators.Single(i => i.Code == "lab.places").Years.Values.Select(v => v.Value).ShouldBe([9, 10]);
    }

    [Fact]
    public void A_difference_has_its_sign_and_a_share_differs_in_points()
    {
        ApprovalWords.Difference(Units.Count, -2, KpiTexts.Danish).ShouldBe("−2");
        ApprovalWords.Difference(Units.Percent, 1.25, KpiTexts.Danish).ShouldBe("+1,25 procentpoint");
        ApprovalWords.Difference(Units.Percent, 1.25, KpiTexts.English).ShouldBe("+1.25 percentage points");
        ApprovalWords.Difference(Units.Milestone, 1, CultureInfo.InvariantCulture).ShouldBeNull();
        ApprovalWords.Difference(Units.Count, 0, KpiTexts.Danish).ShouldBeNull();
    }
}
