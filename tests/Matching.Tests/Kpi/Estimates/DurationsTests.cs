using Matching.Kpi.Estimates;
using Matching.Kpi.Records;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Estimates;

public class DurationsTests
{
    private static SurvivalCurve HostOf2012(string asOf, params KpiMatch[] matches) =>
        Durations.Of(matches, KpiProgrammes.Host, Day("2012-01-01"), Day("2012-12-31"), Day(asOf));

    [Fact]
    public void Running_matches_are_censored_on_the_day_judged_on()
    {
        var curve = HostOf2012("2012-03-01", A.HostMatch("1", "2012-02-01"), A.HostMatch("2", "2012-02-01", "2012-02-11"));

        curve.N.ShouldBe(2);
        curve.Events.ShouldBe(1);
        curve.Rows.Select(r => (r.Time, r.AtRisk, r.Ended, r.Censored)).ShouldBe([(10, 2, 1, 0), (29, 1, 0, 1)]);
    }

    [Fact]
    public void An_end_after_the_day_judged_on_is_a_censoring_and_one_on_it_an_end()
    {
        var curve = HostOf2012("2012-03-01", A.HostMatch("1", "2012-02-01", "2012-03-02"), A.HostMatch("2", "2012-02-01", "2012-03-01"));

        curve.Rows.Select(r => (r.Time, r.Ended, r.Censored)).ShouldBe([(29, 1, 1)]);
    }

    [Fact]
    public void The_cohort_is_the_programmes_own_from_first_to_last_day()
    {
        var curve = HostOf2012(
            "2013-06-01",
            A.HostMatch("before", "2011-12-31"),
            A.HostMatch("first", "2012-01-01"),
            A.HostMatch("last", "2012-12-31"),
            A.HostMatch("after", "2013-01-01"),
            A.HostMatch("never", started: null),
            A.MentorMatch("mentor", "2012-05-05"));

        curve.N.ShouldBe(2);
    }

    [Fact]
    public void What_starts_after_the_day_judged_on_is_not_there() =>
        HostOf2012("2012-02-01", A.HostMatch("1", "2012-02-01"), A.HostMatch("2", "2012-02-02")).N.ShouldBe(1);

    [Fact]
    public void Days_in_the_wrong_order_give_an_empty_curve() =>
        Durations.Of([A.HostMatch("1", "2012-02-01")], "host", Day("2012-12-31"), Day("2012-01-01"), Day("2013-01-01")).N.ShouldBe(0);
}
