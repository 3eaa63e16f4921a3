using Matching.Kpi.Indicators;
using Matching.Kpi.Records;

namespace Matching.Tests.Kpi.Indicators;

public class MatchFigureTests
{
    private static KpiInput Of(params KpiMatch[] matches) => new() { Matches = matches };

    [Fact]
    public void The_cohort_is_what_started_in_the_year_and_by_the_day()
    {
        var figure = FigureOf.In2012(
            "host.matches",
            Of(
                A.HostMatch("1", "2011-12-31"),
                A.HostMatch("2", "2012-01-01"),
                A.HostMatch("3", "2012-06-30"),
                A.HostMatch("4", "2012-07-01"),
                A.HostMatch("5", started: null),
                A.MentorMatch("6", "2012-02-02")),
            asOf: "2012-06-30");

        figure.Value.ShouldBe(2);
        figure.Numerator.ShouldBe(2);
        figure.Denominator.ShouldBeNull();
        figure.Interval.ShouldBeNull();
        FigureOf.ReasonsOf(figure).ShouldBe(
            [Reasons.StartedInAnotherYear, null, null, Reasons.StartsAfterTheDay, Reasons.NeverStarted]);
    }

    [Fact]
    public void Six_months_tell_what_ended_from_what_still_may_get_there()
    {
        var figure = FigureOf.In2012(
            "host.lasted-6-months",
            Of(A.HostMatch("1", "2012-01-01", "2012-07-02"), A.HostMatch("2", "2012-01-01", "2012-07-01"), A.HostMatch("3", "2012-09-01")),
            asOf: "2012-12-31");

        figure.Value.ShouldBe(1);
        FigureOf.ReasonsOf(figure).ShouldBe([null, Reasons.EndedWithin6Months, Reasons.NotYet6Months]);
    }

    [Fact]
    public void A_share_is_over_those_who_had_time_for_it()
    {
        var figure = FigureOf.In2012(
            "host.lasted-3-months",
            Of(A.HostMatch("1", "2012-01-01"), A.HostMatch("2", "2012-01-01", "2012-02-01"), A.HostMatch("3", "2012-11-01", "2012-11-05")),
            asOf: "2012-12-31");

        figure.Value.ShouldBe(50);
        (figure.Numerator, figure.Denominator).ShouldBe((1, 2));
        figure.Interval!.Low.ShouldBe(9.453120573423074, 1e-9);
        FigureOf.ReasonsOf(figure).ShouldBe([null, Reasons.EndedWithin3Months, Reasons.NotYet3Months]);
    }

    [Fact]
    public void A_share_of_nobody_has_no_value()
    {
        var figure = FigureOf.In2012("host.lasted-3-months", Of());

        figure.Value.ShouldBeNull();
        (figure.Numerator, figure.Denominator).ShouldBe((0, 0));
        figure.Interval.ShouldBeNull();
    }

    [Theory]
    [InlineData("2012-12-31", 0)]
    [InlineData("2013-01-01", 3)]
    public void Still_running_speaks_once_the_period_is_over(string asOf, int expected)
    {
        var figure = FigureOf.In2012(
            "young-mentor.still-running",
            Of(
                A.MentorMatch("1", "2012-03-01"),
                A.MentorMatch("2", "2012-03-01", "2012-12-31"),
                A.MentorMatch("3", "2012-03-01", "2013-01-01"),
                A.MentorMatch("4", "2012-12-31")),
            asOf,
            endsOn: "2012-12-31");

        figure.Value.ShouldBe(expected);
    }

    [Fact]
    public void What_started_after_the_period_is_not_still_running()
    {
        var input = Of(A.MentorMatch("1", "2012-06-30"), A.MentorMatch("2", "2012-07-01"), A.MentorMatch("3", "2012-01-01", "2012-06-01"));

        var figure = FigureOf.In2012("young-mentor.still-running", input, endsOn: "2012-06-30");

        figure.Value.ShouldBe(1);
        FigureOf.ReasonsOf(figure).ShouldBe([null, Reasons.StartedAfterPeriod, Reasons.EndedInPeriod]);
    }

    [Fact]
    public void Without_an_end_in_the_settings_nothing_is_still_running() =>
        FigureOf.In2012("young-mentor.still-running", Of(A.MentorMatch("1", "2012-03-01"))).Value.ShouldBe(0);
}
