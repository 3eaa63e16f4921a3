using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Kpi.Report.Charts;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Report.Charts;

public sealed class ReportChartsTests
{
    [Fact]
    public void Bars_are_the_judged_values_in_percent_of_their_targets_without_milestones()
    {
        var chart = ReportCharts.OfTrack(SmallReport.Build().Tracks[0], KpiTexts.Danish).Single();

        chart.Categories.ShouldBe(["lab.places på dansk: ca. 9 (8 til 10)", "lab.guests på dansk: 12.500,25 (mindst 12.000,5)"]);
        chart.Series.Single().Points.Select(p => (p.Y!.Value, p.Verdict)).ShouldBe([(100, Verdict.Met), (100 * 12500.25 / 12000.5, Verdict.Met)]);
    }

    [Fact]
    public void A_track_with_nothing_judged_has_no_chart() =>
        ReportCharts.OfTrack(SmallReport.Build().Tracks[2], KpiTexts.Danish).ShouldBeEmpty();

    [Fact]
    public void A_long_track_shows_the_lowest_and_says_so()
    {
        var report = StatusReportBuilder.Build(
            new KpiInput
            {
                Catalogue = new Catalogue([A.Initiative("a")], [.. Enumerable.Range(0, 40).Select(i => A.Indicator($"a.{i}", ">=", 10))]),
                Observations = [.. Enumerable.Range(0, 40).Select(i => A.Observation($"a.{i}", i))],
            },
            2012,
            Day("2013-08-01"),
            new KpiSettings());

        var chart = ReportCharts.OfTrack(report.Tracks[2], KpiTexts.English).Single();

        chart.Series[0].Points.Select(p => p.Y).ShouldBe(Enumerable.Range(0, 24).Select(i => (double?)i * 10));
        chart.Note.ShouldBe("The chart shows the 24 of 40 that are lowest. Bars beyond 200% are cut; the number stands beside the bar.");
    }

    [Fact]
    public void A_curve_has_both_corners_of_every_step_and_ends_with_the_last_day_seen()
    {
        // Three from 1 January 2012, one ended after 31 days, seen until 1 August 2013.
        var chart = ReportCharts.OfDurations(SmallReport.Build(), KpiTexts.Danish).Single();

        var curve = chart.Series[0].Points;
        curve.Select(p => p.X).ShouldBe([0, 31, 31, 578]);
        curve.Select(p => p.Y!.Value).ShouldBe([100, 100, 200 / 3.0, 200 / 3.0], 1e-9);
        chart.Series.Skip(1).ShouldAllBe(s => s.IsLimit);
    }

    [Fact]
    public void Years_stand_beside_each_other_where_there_is_more_than_one()
    {
        ReportCharts.OfYears(SmallReport.Build(), KpiTexts.Danish).ShouldBeEmpty();
        var report = StatusReportBuilder.Build(
            new KpiInput { Matches = [A.HostMatch("1", "2011-02-01"), A.HostMatch("2", "2012-02-01"), A.HostMatch("3", "2012-03-01")] }, 2012, Day("2012-10-01"), new KpiSettings());

        var counts = ReportCharts.OfYears(report, KpiTexts.Danish)[0];

        counts.Series.Select(s => s.Name).ShouldBe(["2011", "2012*"]);
        counts.Series.Select(s => s.Points[0].Y).ShouldBe([1, 2]);
        counts.Note.ShouldBe("* 2012 er ikke slut.");
    }
}
