using Matching.Matches.Drift;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Drift;

namespace Matching.Tests.Matches.Drift;

public sealed class FindDriftTests
{
    /// <summary>z = (0.9 − 0.7) ÷ √(0.05² + 0.05²) = 2.828; the normal distribution leaves 0.00234 beyond it.</summary>
    [Fact]
    public void The_chance_of_a_fall_is_that_of_the_normal_distribution_with_both_errors()
    {
        const double half = 0.05 * 1.959963984540054;

        FindDrift.ChanceOfSuchAFall(new(0.7, 0.7 - half, 0.7 + half), new(0.9, 0.9 - half, 0.9 + half)).ShouldBe(0.00233887, 1e-7);
        FindDrift.ChanceOfSuchAFall(new(0.9, 0.9 - half, 0.9 + half), new(0.9, 0.9 - half, 0.9 + half)).ShouldBe(0.5, 1e-12);
        FindDrift.ChanceOfSuchAFall(new(0.7, null, null), new(0.9, 0.85, 0.95)).ShouldBe(1);
        FindDrift.ChanceOfSuchAFall(new(0.7, 0.7, 0.7), new(0.9, 0.9, 0.9)).ShouldBe(0);
    }

    [Theory]
    [InlineData(0.803, 0.782, 0.824, 0.775, 0.752, 0.798, false)]
    [InlineData(0.93, 0.90, 0.96, 0.70, 0.66, 0.74, true)]
    [InlineData(0.79, 0.77, 0.81, 0.40, 0.35, 0.45, false)]
    [InlineData(0.830, 0.828, 0.832, 0.797, 0.795, 0.799, false)]
    [InlineData(0.99, 0.97, 1.00, 0.81, 0.79, 0.83, false)]
    public void A_ratio_between_groups_is_drift_where_it_falls_below_the_line_by_more_than_chance(
        double before, double beforeLow, double beforeHigh, double now, double nowLow, double nowHigh, bool isFound) =>
        FindDrift.Of(Look(now, nowLow, nowHigh), Look(before, beforeLow, beforeHigh), new DriftSettings()).Any().ShouldBe(isFound);

    private static ModelLook Look(double ratio, double low, double high) => new()
    {
        Model = "m", Programme = "host", On = new(2013, 8, 1), Orders = true, Lists = new SeenLists([], [new SeenGroups("gender", new Estimate(ratio, low, high))]),
    };
}
