using CsCheck;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Trainers.Additive;

namespace Matching.Tests.Suggestions.Ranking.Trainers;

public sealed class AdditiveTrainerTests
{
    private static readonly Feature[] Features =
    [
        MadeUpPairs.Criterion("goals"), MadeUpPairs.Number("age"), MadeUpPairs.Number("far", FeatureDirection.NeverRaises), MadeUpPairs.Flag("music"),
    ];

    [Fact]
    public void A_bent_shape_is_found_again()
    {
        var model = Fit(new MadeUpPairs(Features, x => 1 - (x[1] * x[1]) + x[0]).Draw(20_000, 1));

        // −x² + 1, whose mean is 0.
        foreach (var age in new[] { -1.5, -1, -0.5, 0, 0.5, 1, 1.5 })
            model.Shapes[1].At(age).ShouldBe(1 - (age * age), 0.3, $"at {age}");
        (model.Shapes[0].At(0.95) - model.Shapes[0].At(0.05)).ShouldBe(0.9, 0.2);
    }

    [Fact]
    public void A_straight_truth_stays_nearly_straight()
    {
        var shape = Fit(new MadeUpPairs(Features, x => 0.7 * x[1]).Draw(5000, 1)).Shapes[1];

        foreach (var age in new[] { -1.5, -1, -0.5, 0, 0.5, 1, 1.5 })
            shape.At(age).ShouldBe(0.7 * age, 0.25, $"at {age}");
    }

    [Fact]
    public void A_shape_never_runs_against_its_direction() =>
        Gen.Select(Gen.Int[0, 1_000_000], Gen.Double[-3, 3], Gen.Double[-3, 3], Gen.Int[30, 400]).Sample((seed, goals, far, rows) =>
        {
            var pairs = new MadeUpPairs(Features, x => (goals * Math.Sin(6 * x[0])) + (far * Math.Sin(3 * x[2]))) { Unknown = 0.1 };
            var model = Fit(pairs.Draw(rows, seed));
            double[] ladder = [.. Enumerable.Range(0, 401).Select(step => -4 + (step * 0.02))];

            return Rises(MadeUpPairs.Scores(model, MadeUpPairs.One(Features, 0, ladder)))
                && Rises([.. MadeUpPairs.Scores(model, MadeUpPairs.One(Features, 2, ladder)).Reverse()]);
        }, iter: 100);

    [Fact]
    public void What_is_not_known_has_a_level_of_its_own()
    {
        var data = new MadeUpPairs(Features, x => x[0]).Draw(4000, 1);
        for (var row = 0; row < data.Rows; row += 2)
        {
            data.Values[(row * Features.Length) + 1] = double.NaN;
            data.Labels[row] = row % 10 == 0 ? RankingData.Lasts : 0;
        }

        var shape = Fit(data).Shapes[1];

        shape.Unknown.ShouldBeLessThan(-1, "who did not tell an age lasted in one of five, the others in six of ten");
        shape.Levels.ShouldAllBe(level => Math.Abs(level) < 0.5);
    }

    [Fact]
    public void Noise_has_flat_shapes() => Fit(new MadeUpPairs(Features, _ => 0).Draw(2000, 1)).Shapes
        .SelectMany(shape => shape.Levels).ShouldAllBe(level => Math.Abs(level) < 0.25);

    [Fact]
    public void Equal_values_share_a_bin_and_a_rare_one_has_its_own()
    {
        var data = new MadeUpPairs([MadeUpPairs.Flag("music")], x => 2 * x[0]).Draw(1000, 1);
        for (var row = 0; row < data.Rows; row++)
            data.Values[row] = row % 50 == 0 ? 0 : 1;

        Fit(data).Shapes[0].Cuts.ShouldBe([0.5]);
    }

    private static bool Rises(double[] scores) => scores.Zip(scores.Skip(1)).All(pair => pair.Second >= pair.First);

    private static AdditiveModel Fit(RankingData data) => (AdditiveModel)new AdditiveTrainer().Fit(data, 1, default);
}
