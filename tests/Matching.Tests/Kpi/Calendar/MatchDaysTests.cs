using Matching.Kpi.Calendar;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Calendar;

public class MatchDaysTests
{
    [Theory]
    [InlineData("2012-01-15", "2012-04-15", false)]
    [InlineData("2012-01-15", "2012-04-16", true)]
    [InlineData("2011-11-30", "2012-02-29", false)]
    [InlineData("2011-11-30", "2012-03-01", true)]
    [InlineData("2012-11-30", "2013-02-28", false)]
    [InlineData("2012-11-30", "2013-03-01", true)]
    [InlineData("2012-12-31", "2013-03-31", false)]
    public void Longer_than_3_months_is_strictly_after_the_clamped_day(string started, string ended, bool isLonger) =>
        A.HostMatch("1", started, ended).IsLongerThan(3, Day("2020-01-01")).ShouldBe(isLonger);

    [Theory]
    [InlineData("2012-02-29", "2012-08-29", false)]
    [InlineData("2012-02-29", "2012-08-30", true)]
    [InlineData("2012-08-31", "2013-02-28", false)]
    [InlineData("2012-08-31", "2013-03-01", true)]
    public void Longer_than_6_months_holds_across_leap_days_and_month_ends(string started, string ended, bool isLonger) =>
        A.HostMatch("1", started, ended).IsLongerThan(6, Day("2020-01-01")).ShouldBe(isLonger);

    [Fact]
    public void A_running_match_lasts_until_the_day_judged_on()
    {
        var match = A.HostMatch("1", "2012-01-15");

        match.LastDay(Day("2012-04-16")).ShouldBe(Day("2012-04-16"));
        match.IsLongerThan(3, Day("2012-04-15")).ShouldBeFalse();
        match.IsLongerThan(3, Day("2012-04-16")).ShouldBeTrue();
    }

    [Fact]
    public void An_end_after_the_day_judged_on_is_not_known_yet()
    {
        var match = A.HostMatch("1", "2012-01-15", "2013-01-01");

        match.HadEnded(Day("2012-12-31")).ShouldBeFalse();
        match.LastDay(Day("2012-02-01")).ShouldBe(Day("2012-02-01"));
        match.IsLongerThan(3, Day("2012-04-01")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2012-04-15", false)]
    [InlineData("2012-04-16", true)]
    public void Mature_looks_at_the_start_only(string asOf, bool isMature) =>
        A.HostMatch("1", "2012-01-15", "2012-01-20").IsMature(3, Day(asOf)).ShouldBe(isMature);

    [Fact]
    public void A_proposal_that_never_started_is_neither_longer_nor_mature()
    {
        var match = A.HostMatch("1", started: null);

        match.HadStarted(DateOnly.MaxValue).ShouldBeFalse();
        match.IsLongerThan(0, DateOnly.MaxValue).ShouldBeFalse();
        match.IsMature(0, DateOnly.MaxValue).ShouldBeFalse();
    }

    [Theory]
    [InlineData("9999-09-30", "9999-12-30")]
    [InlineData("9999-10-01", "9999-12-31")]
    [InlineData("9999-12-31", "9999-12-31")]
    public void Months_stop_at_the_end_of_the_calendar(string day, string later) => Day(day).PlusMonths(3).ShouldBe(Day(later));

    [Theory]
    [InlineData("2012-01-15", "2012-01-15", 0)]
    [InlineData("2012-01-15", "2012-04-15", 3)]
    [InlineData("2012-04-01", "2012-04-16", 0.5)]
    [InlineData("2011-11-30", "2012-02-29", 3)]
    [InlineData("2013-01-31", "2013-03-14", 1.4516129032258065)]
    [InlineData("9999-12-01", "9999-12-31", 1)]
    public void Between_two_days_lie_whole_months_and_a_part(string day, string until, double months) => Day(day).MonthsUntil(Day(until)).ShouldBe(months);

    [Fact]
    public void Months_grow_with_every_day_and_pass_n_where_a_match_is_longer_than_n()
    {
        foreach (var start in new[] { "2011-11-30", "2012-01-31", "2012-02-29", "2013-06-15" }.Select(Day))
        {
            for (var day = 1; day < 400; day++)
            {
                var until = start.AddDays(day);
                start.MonthsUntil(until).ShouldBeGreaterThan(start.MonthsUntil(until.AddDays(-1)));
                foreach (var n in new[] { 1, 3, 4, 6 })
                    (start.MonthsUntil(until) > n).ShouldBe(until > start.PlusMonths(n), $"{start} {until} {n}");
            }
        }
    }
}
