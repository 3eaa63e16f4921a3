using Matching.Kpi.Verdicts;

namespace Matching.Tests.Kpi.Verdicts;

public sealed class AgainstTargetTests
{
    [Theory]
    [InlineData(">=", 150, null, 197, 131.33333333333334)]
    [InlineData(">=", 70, null, 42, 60)]
    [InlineData(">", 10, null, 10, 100)]
    [InlineData("<=", 4, null, 5, 80)]
    [InlineData("<=", 4, null, 2, 200)]
    [InlineData("<", 4, null, 4, 100)]
    [InlineData("between", 8, 10.0, 9, 100)]
    [InlineData("between", 8, 10.0, 4, 50)]
    [InlineData("between", 8, 10.0, 20, 50)]
    [InlineData(">=", 10, null, 0, 0)]
    public void A_value_stands_in_percent_of_its_target(string comparator, double target, double? high, double value, double percent) =>
        AgainstTarget.Percent(Target.Of(comparator, target, high), value)!.Value.ShouldBe(percent, 1e-12);

    [Theory]
    [InlineData(">", 0, 5)]
    [InlineData(">=", -5, 5)]
    [InlineData(">=", 5, -1)]
    [InlineData("<=", 5, 0)]
    public void A_ratio_that_says_nothing_is_not_given(string comparator, double target, double value) =>
        AgainstTarget.Percent(Target.Of(comparator, target, high: null), value).ShouldBeNull();

    [Fact]
    public void Without_a_target_or_a_value_there_is_none()
    {
        AgainstTarget.Percent(null, 5).ShouldBeNull();
        AgainstTarget.Percent(Target.Of(">=", 5, high: null), value: null).ShouldBeNull();
    }

    [Fact]
    public void From_100_on_a_target_with_its_limit_is_met_and_below_it_is_not()
    {
        var random = new Random(5);
        for (var i = 0; i < 2000; i++)
        {
            var low = random.Next(1, 50);
            var target = Target.Of(new[] { ">=", "<=", "between" }[i % 3], low, low + random.Next(0, 20))!;
            var value = random.Next(1, 90);

            (AgainstTarget.Percent(target, value) >= 100).ShouldBe(target.IsMetBy(value), $"{target} {value}");
        }
    }
}
