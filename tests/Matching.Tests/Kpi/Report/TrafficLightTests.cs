using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Kpi.Texts;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Report;

public class TrafficLightTests
{
    private static IndicatorReport Report(string asOf, KpiInput input, Indicator row) =>
        StatusReportBuilder.Build(input with { Catalogue = new Catalogue([], [row]) }, 2012, Day(asOf), new KpiSettings()).Indicators.Single(i => i.Code == row.Code);

    private static KpiInput Started(int matches, string on = "2012-01-15", int shortOnes = 0) => new()
    {
        Matches = [.. Enumerable.Range(0, matches).Select(i => A.HostMatch($"{i:000}", on, i < shortOnes ? "2012-02-01" : null))],
    };

    private static string Of(string asOf, KpiInput input, Indicator row) => Report(asOf, input, row).Light.Rule;

    private static Indicator Matches(string comparator, double target, double? high = null) => A.Indicator("host.matches", comparator, target, high);

    [Theory]
    [InlineData("2013-06-01", 100, "final_met")]
    [InlineData("2013-06-01", 99, "final_missed")]
    [InlineData("2012-06-30", 100, "secured")]
    [InlineData("2012-06-30", 80, "on_course")]
    [InlineData("2012-06-30", 50, "open")]
    [InlineData("2012-06-30", 20, "off_course")]
    [InlineData("2012-01-20", 20, "too_early")]
    [InlineData("2012-12-31", 99, "off_course")]
    public void A_count_is_on_its_way_to_a_hundred_or_not(string asOf, int matches, string rule) => Of(asOf, Started(matches), Matches(">=", 100)).ShouldBe(rule);

    [Fact]
    public void A_limit_that_is_exceeded_is_lost() => Of("2012-06-30", Started(101), Matches("<=", 100)).ShouldBe("lost");

    [Theory]
    [InlineData(40, "on_course")]
    [InlineData(90, "off_course")]
    [InlineData(103, "lost")]
    [InlineData(10, "off_course")]
    [InlineData(30, "open")]
    public void A_range_is_hit_or_not(int matches, string rule) => Of("2012-06-30", Started(matches), Matches("between", 50, 102)).ShouldBe(rule);

    [Fact]
    public void A_narrow_range_inside_the_interval_is_open() => Of("2012-06-30", Started(40), Matches("between", 79, 81)).ShouldBe("open");

    [Fact]
    public void A_share_goes_by_the_curve_and_young_matches_wait()
    {
        var row = A.Indicator("host.lasted-3-months", ">=", 80) with { Unit = "percent" };

        Of("2012-06-30", Started(60), row).ShouldBe("on_course");
        Of("2012-06-30", Started(60, shortOnes: 30), row).ShouldBe("off_course");
        Of("2012-06-30", Started(60, shortOnes: 12), row).ShouldBe("open");
        Of("2012-06-30", Started(60, "2012-06-01"), row).ShouldBe("too_early");
        Of("2013-06-30", Started(60, shortOnes: 13), row).ShouldBe("final_missed");
    }

    [Fact]
    public void A_year_that_is_over_but_not_ripe_is_still_forecast()
    {
        var row = A.Indicator("host.lasted-6-months", ">=", 50);
        var input = Started(60) with { Matches = [.. Started(60).Matches, .. Enumerable.Range(0, 10).Select(i => A.HostMatch($"late{i}", "2012-12-01"))] };

        var report = Report("2013-02-01", input, row);

        report.IsFinal.ShouldBeFalse();
        report.Light.Rule.ShouldBe("secured");
        report.Forecast!.Value.ShouldBe(70, 1e-9);
        Report("2013-07-01", input, row).IsFinal.ShouldBeTrue();
    }

    [Fact]
    public void What_is_entered_is_judged_as_it_stands_and_may_still_change()
    {
        var row = A.Indicator("lab.guests", ">=", 100);
        KpiInput Entered(double value) => new() { Observations = [A.Observation("lab.guests", value)] };

        Of("2012-06-30", Entered(120), row).ShouldBe("entered_met");
        Of("2012-06-30", Entered(80), row).ShouldBe("entered_open");
        Of("2013-06-30", Entered(80), row).ShouldBe("final_missed");
        Of("2012-06-30", new KpiInput(), row).ShouldBe("too_early");
        Of("2012-06-30", Entered(80), row with { Comparator = "none" }).ShouldBe("no_target");
    }

    [Fact]
    public void The_light_of_a_settled_year_never_contradicts_the_verdict()
    {
        foreach (var indicator in SmallReport.Build().Indicators)
        {
            var word = indicator.Verdict.Word(KpiTexts.English);
            indicator.Light.Light.ShouldBe(word switch { "Met" => Light.Green, "Missed" => Light.Red, _ => Light.None }, indicator.Code);
        }
    }

    [Fact]
    public void Every_rule_has_a_sentence_of_its_own_in_both_languages()
    {
        foreach (var culture in new[] { KpiTexts.Danish, KpiTexts.English })
        {
            TrafficLight.Rules.Select(r => r.Sentence(culture)).ShouldBeUnique(StringComparer.Ordinal);
            Enum.GetValues<Light>().Select(l => new TrafficLight(l, "open").Word(culture)).ShouldBeUnique(StringComparer.Ordinal);
            Enum.GetValues<ForecastMethod>().Select(m => new Forecast(1, null, m).Sentence(culture)).ShouldBeUnique(StringComparer.Ordinal);
        }
    }
}
