using Matching.Kpi.Programmes;
using Matching.Kpi.Records;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Programmes;

public class TimeToMatchTests
{
    private static TimeToMatch Of(IEnumerable<KpiParticipant> people, IEnumerable<KpiMatch> matches, int year = 2012, string asOf = "2013-01-01") =>
        TimeToMatch.Of(people, matches, year, Day(asOf));

    private static KpiParticipant Person(string id, string registered, string? again = null) =>
        A.Participant(id, registered: registered) with { WaitingSince = MaybeDay(again) };

    [Fact]
    public void The_time_runs_from_registration_to_the_first_start_and_who_waits_is_censored()
    {
        var waiting = Of(
            [Person("1", "2012-01-01"), Person("2", "2012-01-01"), Person("3", "2012-12-01"), Person("4", "2011-12-31")],
            [A.HostMatch("a", "2012-01-31", participant: "1"), A.HostMatch("b", "2012-06-01", participant: "1"), A.HostMatch("c", "2012-03-01", participant: "2"), A.HostMatch("d", null, participant: "3")]);

        waiting.Curve.Rows.Select(r => (r.Time, r.Ended, r.Censored)).ShouldBe([(30, 1, 0), (31, 0, 1), (60, 1, 0)]);
        waiting.Curve.Median.ShouldBe(60);
    }

    [Fact]
    public void Leaving_out_who_still_waits_would_make_the_wait_look_shorter()
    {
        KpiParticipant[] people = [Person("1", "2012-01-01"), Person("2", "2012-01-01"), Person("3", "2012-01-01")];
        KpiMatch[] matches = [A.HostMatch("a", "2012-01-11", participant: "1"), A.HostMatch("b", "2012-10-01", participant: "2")];

        Of(people, matches).Curve.Median.ShouldBe(274);
        Of(people[..2], matches).Curve.Median.ShouldBe((10 + 274) / 2.0);
        Of(people, matches[..1]).Curve.Median.ShouldBeNull();
    }

    [Fact]
    public void Who_was_matched_before_they_were_registered_is_left_out_and_counted()
    {
        var waiting = Of([Person("1", "2012-02-01")], [A.HostMatch("a", "2012-01-11", participant: "1"), A.HostMatch("b", "2012-10-01", participant: "1")]);

        (waiting.Curve.N, waiting.StartedBefore).ShouldBe((0, 1));
    }

    [Fact]
    public void Who_waits_again_is_counted_from_that_day_on()
    {
        var waiting = Of(
            [Person("1", "2010-01-01", "2012-03-01"), Person("2", "2010-01-01", "2012-03-01"), Person("never matched", "2011-01-01", "2012-03-01")],
            [A.HostMatch("a", "2010-02-01", participant: "1"), A.HostMatch("b", "2012-03-31", participant: "1"), A.HostMatch("c", "2010-02-01", participant: "2")]);

        waiting.Again.Rows.Select(r => (r.Time, r.Ended, r.Censored)).ShouldBe([(30, 1, 0), (306, 0, 1)]);
    }

    [Fact]
    public void A_start_after_the_day_is_still_waiting() =>
        Of([Person("1", "2012-01-01")], [A.HostMatch("a", "2012-03-01", participant: "1")], asOf: "2012-02-01").Curve.Events.ShouldBe(0);

    [Fact]
    public void The_years_stand_beside_each_other_and_the_running_one_makes_no_trend()
    {
        var people = new List<KpiParticipant>();
        var matches = new List<KpiMatch>();
        foreach (var (year, days) in new[] { (2009, 20), (2010, 30), (2011, 40), (2012, 200) })
        {
            people.Add(Person($"p{year}", $"{year}-01-01"));
            matches.Add(A.HostMatch($"m{year}", $"{year}-01-01", participant: $"p{year}") with { StartedOn = new DateOnly(year, 1, 1).AddDays(days) });
        }

        var waiting = Of(people, matches, asOf: "2012-12-31");

        waiting.Years.Select(y => (y.Year, y.Curve.Median, y.IsOver)).ShouldBe([(2009, 20, true), (2010, 30, true), (2011, 40, true), (2012, 200, false)]);
        waiting.Trend!.Slope.ShouldBe(10, 1e-9);
        Of(people, matches, 2010, "2012-12-31").Years.Count.ShouldBe(2);
    }
}
