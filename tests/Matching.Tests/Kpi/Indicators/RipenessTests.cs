using Matching.Kpi.Calendar;
using Matching.Kpi.Estimates;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Indicators;

public class RipenessTests
{
    private static Ripeness? Of(string code, KpiInput input, string asOf, string? endsOn = null)
    {
        var records = new RecordsOfYear(input, 2012, Day(asOf), new KpiSettings(MaybeDay(endsOn)));
        var definition = Definitions.Find(code)!;
        return Ripeness.Of(definition, Figure.Of(definition, records), records);
    }

    [Fact]
    public void A_match_that_is_too_young_is_neither_reached_nor_missed()
    {
        var ripeness = Of(
            "host.lasted-3-months",
            new KpiInput
            {
                Matches =
                [
                    A.HostMatch("long", "2012-01-10"), A.HostMatch("short", "2012-01-10", "2012-02-01"),
                    A.HostMatch("young", "2012-05-01"), A.HostMatch("young and over", "2012-05-01", "2012-05-20"), A.HostMatch("other year", "2011-05-01"),
                ],
            },
            "2012-06-01")!;

        (ripeness.Reached, ripeness.NotReached, ripeness.NotYetRipe, ripeness.LostAlready).ShouldBe((1, 1, 2, 1));
        (ripeness.Total, ripeness.IsSettled).ShouldBe((4, false));
    }

    [Fact]
    public void Adding_young_matches_moves_the_curve_but_never_the_share()
    {
        List<KpiMatch> old = [A.HostMatch("1", "2012-01-10"), A.HostMatch("2", "2012-01-10"), A.HostMatch("3", "2012-01-10", "2012-02-01")];
        List<KpiMatch> young = [.. Enumerable.Range(10, 20).Select(i => A.HostMatch($"{i}", "2012-05-01", i < 20 ? "2012-05-03" : null))];
        double? Share(List<KpiMatch> matches) => FigureOf.In2012("host.lasted-3-months", new KpiInput { Matches = matches }, "2012-06-01").Value;

        Share([.. old, .. young]).ShouldBe(Share(old));
        Of("host.lasted-3-months", new KpiInput { Matches = [.. old, .. young] }, "2012-06-01")!.CurvePercent!.Value
            .ShouldBeLessThan(Of("host.lasted-3-months", new KpiInput { Matches = old }, "2012-06-01")!.CurvePercent!.Value);
    }

    [Fact]
    public void Once_nobody_is_too_young_the_curve_is_the_share_and_the_count()
    {
        for (var seed = 1; seed <= 400; seed++)
        {
            var records = new NastyRecords(seed);
            var later = new RecordsOfYear(records.Input, records.Year, new DateOnly(records.Year + 2, 1, 1), new KpiSettings());
            foreach (var code in new[] { "host.lasted-3-months", "host.lasted-6-months" })
            {
                var definition = Definitions.Find(code)!;
                var figure = Figure.Of(definition, later);
                var ripeness = Ripeness.Of(definition, figure, later)!;

                ripeness.IsSettled.ShouldBeTrue();
                if (ripeness.Total == 0)
                    continue;
                ripeness.CurveCount!.Value.ShouldBe(figure.Numerator, 1e-9, $"seed {seed}");
                ripeness.CurvePercent!.Value.ShouldBe(100.0 * figure.Numerator / ripeness.Total, 1e-9);
            }
        }
    }

    [Fact]
    public void The_counts_are_those_of_the_figure_and_every_case_stands_once()
    {
        var open = 0;
        for (var seed = 1; seed <= 1500; seed++)
        {
            var records = new NastyRecords(seed);
            var ofYear = new RecordsOfYear(records.Input, records.Year, records.AsOf, new KpiSettings(records.EndsOn));
            foreach (var definition in Definitions.All)
            {
                var figure = Figure.Of(definition, ofYear);
                var ripeness = Ripeness.Of(definition, figure, ofYear);
                (ripeness is null).ShouldBe(definition is { IsAboutDuration: false, RestsOnAnswers: false });
                if (ripeness is null)
                    continue;
                ripeness.Reached.ShouldBe(figure.Numerator, $"{definition.Code}, seed {seed}");
                if (definition.IsShare)
                    (ripeness.Reached + ripeness.NotReached).ShouldBe(figure.Denominator!.Value, $"{definition.Code}, seed {seed}");
                if (definition.LongerThanMonths is not null && !definition.RestsOnAnswers)
                    ripeness.Total.ShouldBe(ofYear.Cohort(definition.Programme).Count());
                if (definition.RestsOnAnswers)
                    (ripeness.Total - ripeness.NotYetRipe).ShouldBe(figure.ResponseRate!.Due);
                ripeness.LostAlready.ShouldBeLessThanOrEqualTo(ripeness.NotYetRipe);
                open += ripeness.IsSettled ? 0 : 1;
            }
        }

        open.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void The_curve_expects_what_is_reached_and_a_part_of_each_young_match()
    {
        // Efron's self-consistency: N · S(6) = reached + the running ones, each by S(6) ÷ S(its age).
        var matches = Enumerable.Range(0, 60).Select(i => A.HostMatch(
            $"{i}", "2012-01-01", i % 5 == 0 ? "2012-04-20" : i % 7 == 0 ? "2012-02-10" : null) with
        { StartedOn = Day("2012-01-01").AddDays(i * 5) }).Where(m => m.EndedOn is null || m.EndedOn >= m.StartedOn).ToList();
        var asOf = Day("2012-09-01");
        var curve = Durations.InMonths(matches.Where(m => m.HadStarted(asOf)), asOf);
        var cohort = matches.Where(m => m.HadStarted(asOf)).ToList();
        var expected = cohort.Sum(m => m.IsLongerThan(6, asOf) ? 1
            : m.HadEnded(asOf) ? 0 : curve.At(6)!.Survival / curve.At(m.StartedOn!.Value.MonthsUntil(asOf))!.Survival);

        Of("host.lasted-6-months", new KpiInput { Matches = matches }, "2012-09-01")!.CurveCount!.Value.ShouldBe(expected, 1e-9);
    }

    [Fact]
    public void While_nobody_has_been_followed_long_enough_the_curve_says_nothing() =>
        Of("host.lasted-6-months", new KpiInput { Matches = [A.HostMatch("1", "2012-05-01")] }, "2012-06-01")!.Curve.ShouldBeNull();

    [Fact]
    public void Of_answers_those_not_asked_yet_are_unripe_and_those_who_keep_silent_are_not()
    {
        var ripeness = Of(
            "host.knows-services",
            new KpiInput
            {
                Matches = [A.HostMatch("1", "2012-01-10"), A.HostMatch("2", "2012-01-10"), A.HostMatch("3", "2012-01-10"), A.HostMatch("4", "2012-05-01")],
                Answers = [A.Answer("1", "knows_services", "5", "2012-05-01"), A.Answer("2", "knows_services", "1", "2012-05-01")],
            },
            "2012-06-01")!;

        (ripeness.Reached, ripeness.NotReached, ripeness.WithoutAnswer, ripeness.NotYetRipe).ShouldBe((1, 1, 1, 1));
    }

    [Fact]
    public void Who_never_came_past_four_months_is_no_case_and_who_still_may_is_unripe()
    {
        var ripeness = Of(
            "young-mentor.in-job-or-education",
            new KpiInput { Matches = [A.MentorMatch("over", "2012-01-10", "2012-02-10"), A.MentorMatch("young", "2012-05-01")] },
            "2012-06-01")!;

        (ripeness.Total, ripeness.NotYetRipe).ShouldBe((1, 1));
    }

    [Fact]
    public void Before_the_funded_period_is_over_nothing_is_still_running_yet()
    {
        var input = new KpiInput { Matches = [A.MentorMatch("1", "2012-02-01"), A.MentorMatch("2", "2012-02-01", "2012-03-01")] };

        var before = Of("young-mentor.still-running", input, "2012-06-01", "2012-12-31")!;
        (before.Reached, before.NotYetRipe, before.LostAlready).ShouldBe((0, 2, 1));
        var after = Of("young-mentor.still-running", input, "2013-01-01", "2012-12-31")!;
        (after.Reached, after.NotReached, after.NotYetRipe).ShouldBe((1, 1, 0));
    }
}
