using MathNet.Numerics.Distributions;
using Matching.Suggestions.Ranking.Drift;

namespace Matching.Tests.Suggestions.Ranking.Drift;

public sealed class ScoreShiftTests
{
    [Fact]
    public void The_same_lists_are_nothing_apart()
    {
        var lists = Lists(new Random(1), 30, 0);

        var shift = ScoreShift.Between(lists, lists, seed: 1);

        shift.Index.ShouldBe(0, 1e-12);
        shift.Chance.ShouldBe(1);
    }

    [Fact]
    public void Lists_that_share_no_score_are_as_far_apart_as_the_formula_says()
    {
        List<double[]> none = [.. Enumerable.Repeat(ScoreShift.Stand([0.0]), 20)], all = [.. Enumerable.Repeat(ScoreShift.Stand([1.0]), 20)];

        var shift = ScoreShift.Between(none, all, seed: 1);

        // 400 scores a side, in two bins that hold nothing of the other side, and one below both that is empty; half a score is added to each.
        shift.Index.ShouldBe(2 * (400 / 401.5) * Math.Log(801), 1e-9);
        shift.Chance.ShouldBe(1.0 / 2000);
    }

    [Fact]
    public void A_list_stands_by_twenty_of_its_scores_however_long_it_is()
    {
        ScoreShift.Stand([.. Enumerable.Range(0, 200).Select(score => (double)score)]).ShouldBe([.. Enumerable.Range(0, 20).Select(point => point * 10 + 5.0)]);
        ScoreShift.Stand([3, 1]).ShouldBe([.. Enumerable.Repeat(1.0, 10), .. Enumerable.Repeat(3.0, 10)]);
    }

    [Fact]
    public void Of_lists_dealt_from_one_city_no_more_than_one_in_twenty_has_a_chance_of_five_percent()
    {
        const int Tries = 300;
        var (seldom, shifted) = (0, 0);
        for (var seed = 1; seed <= Tries; seed++)
        {
            var random = new Random(seed);
            var shift = ScoreShift.Between(Lists(random, 40, 0), Lists(random, 25, 0), seed);
            seldom += shift.Chance <= 0.05 ? 1 : 0;
            shifted += shift is { Index: > 0.25, Chance: <= 0.001 } ? 1 : 0;
        }

        Tail(Tries, 0.05, seldom).ShouldBeGreaterThan(0.01);
        shifted.ShouldBe(0);
    }

    [Fact]
    public void A_shift_by_a_standard_deviation_is_found_nearly_always()
    {
        var found = 0;
        for (var seed = 1; seed <= 50; seed++)
        {
            var random = new Random(seed);
            found += ScoreShift.Between(Lists(random, 40, 0), Lists(random, 25, 1), seed) is { Index: > 0.25, Chance: <= 0.001 } ? 1 : 0;
        }

        found.ShouldBeGreaterThan(45);
    }

    /// <summary>Lists of different lengths whose rows belong together: half of what varies does so between lists.</summary>
    private static List<double[]> Lists(Random random, int count, double middle) =>
    [
        .. Enumerable.Range(0, count).Select(_ =>
        {
            var own = Normal.Sample(random, middle, Math.Sqrt(0.5));
            return ScoreShift.Stand([.. Enumerable.Range(0, random.Next(3, 80)).Select(_ => Normal.Sample(random, own, Math.Sqrt(0.5)))]);
        }),
    ];

    /// <summary>The chance of so many or more.</summary>
    private static double Tail(int tries, double chance, int found) => found == 0 ? 1 : 1 - new MathNet.Numerics.Distributions.Binomial(chance, tries).CumulativeDistribution(found - 1);
}
