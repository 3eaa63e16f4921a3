using Matching.Kpi.Estimates;

namespace Matching.Tests.Kpi.Estimates;

/// <summary>Numbers of R's survival 3.5.3, typed in so that they hold without the reference folder.</summary>
public class KaplanMeierTests
{
    private static SurvivalCurve Of(params (double Time, bool Ended)[] times) =>
        KaplanMeier.Of(times.Select(t => new TimeToEnd(t.Time, t.Ended)));

    [Fact]
    public void Gehans_control_group_has_the_published_median()
    {
        double[] weeks = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];

        var curve = Of([.. weeks.Select(w => (w, true))]);

        curve.N.ShouldBe(21);
        curve.Events.ShouldBe(21);
        curve.Median.ShouldBe(8);
    }

    [Fact]
    public void A_tie_of_end_and_censoring_keeps_the_censored_at_risk()
    {
        var rows = Of((3, true), (3, false), (3, true), (6, false), (6, true), (9, true)).Rows;

        rows.Select(r => (r.Time, r.AtRisk, r.Ended, r.Censored)).ShouldBe([(3, 6, 2, 1), (6, 3, 1, 1), (9, 1, 1, 0)]);
        rows[0].Survival.ShouldBe(0.666666666666667, 1e-12);
        rows[0].StdErr!.Value.ShouldBe(0.192450089729875, 1e-12);
        rows[0].Limits!.Low.ShouldBe(0.194616636806235, 1e-12);
        rows[0].Limits!.High.ShouldBe(0.904434164322516, 1e-12);
        rows[1].Survival.ShouldBe(0.444444444444444, 1e-12);
        rows[2].Survival.ShouldBe(0);
    }

    [Fact]
    public void A_curve_at_exactly_one_half_has_its_median_in_the_middle_of_the_step() =>
        Of((1, true), (2, true), (3, true), (4, true)).Median.ShouldBe(2.5);

    [Fact]
    public void A_half_that_only_rounding_hides_is_still_exact() =>
        // 19/20 · 18/19 · … · 10/11 is not 0.5 to the last bit.
        Of([.. Enumerable.Range(1, 20).Select(t => ((double)t, true))]).Median.ShouldBe(10.5);

    [Fact]
    public void A_curve_that_ends_flat_at_one_half_has_its_median_at_the_step() =>
        Of((1, true), (2, false)).Median.ShouldBe(1);

    [Fact]
    public void Where_nothing_ends_the_curve_is_one_without_limits_or_median()
    {
        var curve = Of((1, false), (2, false));

        curve.Median.ShouldBeNull();
        curve.Events.ShouldBe(0);
        curve.Rows.Count.ShouldBe(2);
        curve.Rows.ShouldAllBe(r => r.Survival == 1 && r.StdErr == 0 && r.Limits == null);
    }

    [Fact]
    public void Where_everybody_ended_the_last_row_has_neither_error_nor_limits()
    {
        var last = Of((5, true)).Rows.ShouldHaveSingleItem();

        last.Survival.ShouldBe(0);
        last.StdErr.ShouldBeNull();
        last.Limits.ShouldBeNull();
    }

    [Fact]
    public void Time_zero_counts()
    {
        var rows = Of((0, true), (0, false), (1, true), (2, true), (5, false)).Rows;

        rows.Select(r => r.Time).ShouldBe([0, 1, 2, 5]);
        rows[1].Survival.ShouldBe(0.533333333333333, 1e-12);
        rows[3].Survival.ShouldBe(rows[2].Survival);
    }

    [Fact]
    public void Nobody_gives_an_empty_curve()
    {
        var curve = Of();

        curve.N.ShouldBe(0);
        curve.Median.ShouldBeNull();
        curve.Rows.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_time_that_is_none_is_refused(double time) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Of((time, true)));
}
