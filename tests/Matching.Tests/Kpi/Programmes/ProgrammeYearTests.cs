using Matching.Kpi.Indicators;
using Matching.Kpi.Programmes;
using Matching.Kpi.Records;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Programmes;

public class ProgrammeYearTests
{
    private static ProgrammeYear Host(KpiInput input, string asOf, params KpiMatch[] before) =>
        ProgrammeYear.Of("host", new RecordsOfYear(input, 2012, Day(asOf), new KpiSettings()), before);

    private static ProgrammeYear Host(string asOf, params KpiMatch[] matches) => Host(new KpiInput { Matches = matches }, asOf);

    private static KpiMatch Ended(string id, string started, string ended, string? reason, string? by) =>
        A.HostMatch(id, started, ended) with { EndReason = reason, EndedBy = by };

    [Fact]
    public void Ends_count_in_the_year_of_the_end_by_reason_and_by_whom()
    {
        var ends = Host(
            "2012-12-31",
            Ended("last year's", "2011-06-01", "2012-02-01", "goal_reached", "participant"),
            Ended("1", "2012-01-10", "2012-03-01", "goal_reached", "participant"),
            Ended("2", "2012-01-10", "2012-03-01", "no_time", "volunteer"),
            Ended("3", "2012-01-10", "2012-03-01", null, "Søren Holm"),
            Ended("next year", "2012-01-10", "2013-01-01", "no_time", "volunteer"),
            Ended("too late", "2011-01-10", "2011-12-31", "no_time", "volunteer")).Ends;

        ends.Total.ShouldBe(4);
        (ends.For("goal_reached"), ends.For("no_time"), ends.For("unknown")).ShouldBe((2, 1, 1));
        (ends.By("participant"), ends.By("volunteer"), ends.By("unknown")).ShouldBe((2, 1, 1));
        ends.Of("goal_reached", "participant").ShouldBe(2);
        ends.Counts[0].ShouldBe(new EndCount("goal_reached", "participant", 2));
        ends.Counts.ShouldAllBe(c => EndReasons.AllReasons.Contains(c.Reason) && EndReasons.AllEnders.Contains(c.EndedBy));
    }

    [Fact]
    public void An_end_after_the_day_is_not_known_yet() =>
        Host("2012-02-28", Ended("1", "2012-01-10", "2012-03-01", "no_time", "volunteer")).Ends.Total.ShouldBe(0);

    [Fact]
    public void Early_ends_are_shares_of_those_old_enough()
    {
        var early = Host(
            "2012-07-01",
            A.HostMatch("long", "2012-01-10"),
            Ended("short", "2012-01-10", "2012-04-10", "no_fit", "participant"),
            A.HostMatch("young", "2012-06-01"),
            A.HostMatch("young and over", "2012-06-01", "2012-06-10")).Early;

        (early.Share.Numerator, early.Share.Denominator).ShouldBe((1, 2));
        (early.NotYetRipe, early.EndedUnripe).ShouldBe((2, 1));
        early.Reasons.Of("no_fit", "participant").ShouldBe(1);
    }

    [Fact]
    public void Respondents_are_those_who_answered_their_first_survey()
    {
        var matches = new[]
        {
            A.HostMatch("answered", "2012-01-10"), A.HostMatch("answered, short", "2012-01-10", "2012-05-01"), A.HostMatch("ended at once", "2012-01-10", "2012-02-01"),
            A.HostMatch("silent", "2012-01-10"), A.HostMatch("answered later only", "2012-01-10"), A.HostMatch("silent, short", "2012-01-10", "2012-03-01"),
            A.HostMatch("too young", "2012-12-01"), A.HostMatch("answered too late", "2012-01-10", "2012-05-01"),
        };
        KpiAnswer[] answers =
        [
            A.Answer("answered", "knows_services", "4", "2012-04-15"), A.Answer("answered, short", "satisfaction", "4", "2012-04-15"),
            A.Answer("ended at once", "satisfaction", "1", "2012-02-10", "end"), A.Answer("answered later only", "satisfaction", "5", "2012-07-20", "6m"),
            A.Answer("silent, short", "satisfaction", "5", "2012-02-01", "3m"), A.Answer("answered too late", "satisfaction", "5", "2013-05-01"),
            A.Answer("silent", "satisfaction", "5", "2012-04-15") with { Respondent = "volunteer" },
        ];

        var respondents = Host(new KpiInput { Matches = matches, Answers = answers }, "2013-01-01").Respondents;

        (respondents.Answered.Numerator, respondents.Answered.Denominator).ShouldBe((1, 3));
        (respondents.Silent.Numerator, respondents.Silent.Denominator).ShouldBe((2, 4));
        respondents.NotYetRipe.ShouldBe(1);
        respondents.Difference!.Points.ShouldBe((100.0 / 3) - 50, 1e-9);
        respondents.Differ.ShouldBeFalse();
    }

    [Fact]
    public void The_year_before_is_compared_by_the_log_rank_test()
    {
        KpiMatch[] now = [.. Enumerable.Range(0, 30).Select(i => A.HostMatch($"n{i}", "2012-01-10"))];
        KpiMatch[] before = [.. Enumerable.Range(0, 30).Select(i => A.HostMatch($"b{i}", "2011-01-10", $"2011-02-{1 + (i % 20):00}"))];

        var test = Host(new KpiInput { Matches = [.. now, .. before] }, "2013-01-01", before).AgainstYearBefore!;

        test.Groups.Select(g => g.Group).ShouldBe(["2011", "2012"]);
        test.PValue!.Value.ShouldBeLessThan(1e-6);
        Host("2013-01-01", now).AgainstYearBefore.ShouldBeNull();
    }
}
