using Matching.Kpi.Estimates;

namespace Matching.Tests.Kpi.Estimates;

public class SurvivalCurveTests
{
    private static SurvivalCurve Of(params (double Time, bool Ended)[] times) => KaplanMeier.Of(times.Select(t => new TimeToEnd(t.Time, t.Ended)));

    [Fact]
    public void At_a_time_the_last_step_not_after_it_stands()
    {
        var curve = Of((10, true), (20, true), (30, false), (40, true));

        curve.At(0).ShouldBe(new SurvivalAt(1, null, 4));
        curve.At(9.99)!.Survival.ShouldBe(1);
        curve.At(10).ShouldBe(new SurvivalAt(0.75, curve.Rows[0].Limits, 3));
        curve.At(29)!.Survival.ShouldBe(0.5);
        curve.At(30)!.Watched.ShouldBe(1);
    }

    [Fact]
    public void Beyond_the_last_time_watched_nothing_is_known_unless_all_had_ended()
    {
        Of((10, true), (20, false)).At(20)!.Survival.ShouldBe(0.5);
        Of((10, true), (20, false)).At(21).ShouldBeNull();
        Of((10, true), (20, true)).At(500).ShouldBe(new SurvivalAt(0, null, 0));
        Of().At(0).ShouldBeNull();
    }

    [Fact]
    public void The_limits_of_a_median_may_be_missing_each_by_itself()
    {
        // R: survfit(Surv(1:4, rep(1, 4)) ~ 1, conf.type = "log-log") prints median 2.5, 0.95LCL 1, 0.95UCL NA.
        var curve = Of((1, true), (2, true), (3, true), (4, true));

        (curve.MedianLow, curve.Median, curve.MedianHigh).ShouldBe((1, 2.5, null));
        var one = Of((5, true));
        (one.MedianLow, one.Median, one.MedianHigh).ShouldBe((null, 5, null));
    }

    [Fact]
    public void The_quarter_that_a_flat_step_hits_is_taken_in_its_middle() => Of((1, true), (2, true), (3, true), (4, true)).Quantile(0.25).ShouldBe(1.5);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void A_share_that_is_none_has_no_time(double share) => Should.Throw<ArgumentOutOfRangeException>(() => Of((1, true)).Quantile(share));

    [Fact]
    public void Times_that_differ_by_rounding_are_one_step()
    {
        var rows = Of((0.1 + 0.2, true), (0.3, true), (0.3, false), (0.7, true)).Rows;

        rows.Select(r => (r.AtRisk, r.Ended, r.Censored)).ShouldBe([(4, 2, 1), (1, 1, 0)]);
        rows[0].Time.ShouldBe(0.3);
    }
}
