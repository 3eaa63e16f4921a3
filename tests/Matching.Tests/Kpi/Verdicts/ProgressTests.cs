using Matching.Kpi.Verdicts;

namespace Matching.Tests.Kpi.Verdicts;

public class ProgressTests
{
    private static double? Of(string comparator, double target, double? baseline, double? value, string unit = "percent", double? high = null) =>
        Progress.Towards(Target.Of(comparator, target, high), baseline, value, unit);

    [Theory]
    [InlineData(40, 0)]
    [InlineData(55, 50)]
    [InlineData(70, 100)]
    [InlineData(85, 150)]
    [InlineData(25, -50)]
    public void Upwards_it_is_the_share_of_the_way_from_the_baseline(double value, double progress) =>
        Of(">=", 70, 40, value).ShouldBe(progress);

    [Theory]
    [InlineData(30, 0)]
    [InlineData(25, 50)]
    [InlineData(20, 100)]
    [InlineData(40, -100)]
    public void Downwards_to_a_target_below_the_baseline_it_rises_as_the_value_falls(double value, double progress) =>
        Of("<=", 20, 30, value).ShouldBe(progress);

    [Theory]
    [InlineData(10, 100)]
    [InlineData(12, 100)]
    [InlineData(9, 0)]
    public void A_target_equal_to_the_baseline_is_held_or_not(double value, double progress) =>
        Of(">=", 10, 10, value).ShouldBe(progress);

    [Theory]
    [InlineData(11, 100)]
    [InlineData(15, 100)]
    [InlineData(9, 0)]
    public void A_lower_limit_below_the_baseline_is_held_or_not(double value, double progress) =>
        Of(">=", 10, 12, value).ShouldBe(progress);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 100)]
    public void More_than_the_baseline_is_not_reached_by_standing_still(double value, double progress) =>
        Of(">", 0, 0, value).ShouldBe(progress);

    [Theory]
    [InlineData(4, 0)]
    [InlineData(6, 50)]
    [InlineData(8, 100)]
    [InlineData(9, 100)]
    [InlineData(10, 100)]
    [InlineData(12, 50)]
    public void Of_a_range_the_nearest_end_counts_and_overshooting_takes_away(double value, double progress) =>
        Of("between", 8, 4, value, high: 10).ShouldBe(progress);

    [Fact]
    public void What_is_counted_from_nothing_starts_at_zero()
    {
        Of(">=", 30, baseline: null, 24, "count").ShouldBe(80);
        Of(">=", 70, baseline: null, 35, "percent").ShouldBeNull();
        Of("<=", 3, baseline: null, 2, "count").ShouldBeNull();
    }

    [Fact]
    public void Without_target_or_value_there_is_no_progress()
    {
        Progress.Towards(target: null, 1, 2, "count").ShouldBeNull();
        Of(">=", 30, 1, value: null).ShouldBeNull();
    }
}
