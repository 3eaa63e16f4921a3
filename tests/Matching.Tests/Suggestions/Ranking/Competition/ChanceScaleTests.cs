using Matching.Suggestions.Ranking.Competition;

namespace Matching.Tests.Suggestions.Ranking.Competition;

public sealed class ChanceScaleTests
{
    [Fact]
    public void A_higher_score_never_has_a_lower_chance()
    {
        var random = new Random(13);
        for (var round = 0; round < 100; round++)
        {
            double[] scores = [.. Enumerable.Range(0, 50).Select(_ => random.NextDouble())];

            var scale = ChanceScale.Fit(scores, [.. scores.Select(_ => random.Next(2) == 0)], [.. scores.Select(_ => 1.0)]);

            Enumerable.Range(-5, 15).Select(step => scale.Of(step / 4.0)).ShouldBeInOrder();
        }
    }

    [Fact]
    public void Scores_that_part_the_outcomes_still_give_chances_between_0_and_1()
    {
        var scale = ChanceScale.Fit([1, 2, 3, 4], [false, false, true, true], [1, 1, 1, 1]);

        scale.Of(-1000).ShouldBeGreaterThan(0);
        scale.Of(1000).ShouldBeLessThan(1);
        scale.Of(4).ShouldBeGreaterThan(0.6);
    }

    [Theory]
    [InlineData(1.0, 1.0)]
    [InlineData(1.0, 2.0)]
    public void Where_the_score_tells_nothing_the_chance_is_the_base_rate(double one, double other) =>
        ChanceScale.Fit([one, one, other, other], [false, true, true, false], [1, 1, 1, 1]).Of(5).ShouldBe(0.5, 1e-9);

    [Fact]
    public void The_scale_gives_back_a_truth()
    {
        var random = new Random(14);
        double[] scores = [.. Enumerable.Range(0, 100_000).Select(_ => 10 + 3 * random.NextDouble())];

        var scale = ChanceScale.Fit(scores, [.. scores.Select(score => random.NextDouble() < 1 / (1 + Math.Exp(-(score - 11.5))))], [.. scores.Select(_ => 1.0)]);

        scale.Of(11.5).ShouldBe(0.5, 0.01);
        scale.Of(12.5).ShouldBe(0.731, 0.01);
    }
}
