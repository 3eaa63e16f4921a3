using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Trainers;

namespace Matching.Tests.Suggestions.Ranking.Trainers;

public sealed class WeightsTrainerTests
{
    private static readonly Feature[] Features =
        [MadeUpPairs.Criterion("goals"), MadeUpPairs.Criterion("language"), MadeUpPairs.Criterion("distance"), MadeUpPairs.Number("age")];

    private static readonly Dictionary<string, double> Caseworkers = new() { ["goals"] = 2, ["language"] = 1, ["distance"] = 1 };

    /// <summary>Only the distance counts: the opposite of what caseworkers think.</summary>
    private static readonly MadeUpPairs Distance = new(Features, x => 3 * (x[2] - 0.5));

    [Fact]
    public void Ten_matches_move_the_weights_little_and_a_thousand_a_lot()
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            Share(Fit(Distance.Draw(10, seed)), 2).ShouldBe(0.25, 0.07);
            Share(Fit(Distance.Draw(1000, seed)), 2).ShouldBeGreaterThan(0.5);
        }
    }

    [Fact]
    public void Without_an_effect_to_see_the_caseworkers_proportions_stay()
    {
        var model = Fit(new MadeUpPairs(Features, x => (2 * x[0]) + x[1] + x[2] - 2).Draw(3000, 1));

        Share(model, 0).ShouldBe(0.5, 0.1);
        Share(model, 1).ShouldBe(0.25, 0.1);
    }

    [Fact]
    public void No_weight_is_ever_negative()
    {
        var model = Fit(new MadeUpPairs(Features, x => -4 * x[0]).Draw(5000, 1));

        model.Coefficients.ShouldAllBe(weight => weight >= 0);
        model.Coefficients[0].ShouldBe(0);
        MadeUpPairs.Scores(model, MadeUpPairs.One(Features, 1, 0, 1)).ShouldBeInOrder(SortDirection.Ascending);
    }

    [Fact]
    public void Only_criteria_are_looked_at() =>
        Fit(new MadeUpPairs(Features, x => 3 * x[3]).Draw(1000, 1)).Coefficients[3].ShouldBe(0);

    [Fact]
    public void Data_without_criteria_are_refused() => Should.Throw<ArgumentException>(
        () => Fit(new MadeUpPairs([MadeUpPairs.Number("age")], _ => 0).Draw(20, 1)));

    private static double Share(LinearModel model, int criterion) => model.Coefficients[criterion] / model.Coefficients.Sum();

    private static LinearModel Fit(RankingData data) => (LinearModel)new WeightsTrainer(Caseworkers, new WeightsSettings()).Fit(data, 1, default);
}
