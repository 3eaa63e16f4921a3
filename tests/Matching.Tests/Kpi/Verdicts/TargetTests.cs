using Matching.Kpi.Verdicts;

namespace Matching.Tests.Kpi.Verdicts;

public class TargetTests
{
    [Theory]
    [InlineData(">=", 10.0, 10, true)]
    [InlineData(">=", 10.0, 9.999, false)]
    [InlineData("<=", 10.0, 10, true)]
    [InlineData("<=", 10.0, 10.001, false)]
    [InlineData(">", 10.0, 10, false)]
    [InlineData(">", 10.0, 10.001, true)]
    [InlineData("<", 10.0, 10, false)]
    [InlineData("<", 10.0, 9.999, true)]
    [InlineData("between", 10.0, 10, true)]
    [InlineData("between", 10.0, 12, true)]
    [InlineData("between", 10.0, 12.001, false)]
    [InlineData("between", 10.0, 9.999, false)]
    public void Each_comparator_judges_the_unrounded_value(string comparator, double target, double value, bool isMet) =>
        Target.Of(comparator, target, 12)!.IsMetBy(value).ShouldBe(isMet);

    [Theory]
    [InlineData("none", 10.0, 12.0)]
    [InlineData("", 10.0, null)]
    [InlineData(null, 10.0, null)]
    [InlineData(">=", null, null)]
    [InlineData("between", 10.0, null)]
    [InlineData("between", null, 12.0)]
    public void Without_comparator_or_limit_there_is_no_target(string? comparator, double? target, double? high) =>
        Target.Of(comparator, target, high).ShouldBeNull();

    [Fact]
    public void An_unknown_comparator_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Target.Of("=>", 1, high: null));
}
