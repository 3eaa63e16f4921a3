using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.TwoSided;

namespace Matching.Tests.Suggestions.Ranking.Trainers;

public sealed class TwoSidedTrainerTests
{
    private static readonly Feature[] Features = [MadeUpPairs.Number("asks much"), MadeUpPairs.Number("fits well")];

    [Fact]
    public void A_yes_and_a_lasting_match_are_learned_apart_and_joined()
    {
        var model = Fit(Asked(20_000, 1));
        var pairs = new MadeUpPairs(Features, _ => 0).Draw(50, 2);
        var scores = MadeUpPairs.Scores(model, pairs);

        model.SaysYes.Coefficients[0].ShouldBe(-1, 0.15);
        model.SaysYes.Coefficients[1].ShouldBe(0, 0.1);
        model.Lasts.Coefficients[0].ShouldBe(0, 0.15);
        model.Lasts.Coefficients[1].ShouldBe(1.5, 0.2);
        for (var row = 0; row < pairs.Rows; row++)
        {
            var chances = model.Chances(pairs, row);
            chances.Both.ShouldBe(Math.Exp(scores[row]), 1e-12);
            chances.SaysYes.ShouldBe(MadeUpPairs.Chance(-pairs.Row(row)[0]), 0.05);
            chances.Lasts.ShouldBe(MadeUpPairs.Chance(1.5 * pairs.Row(row)[1]), 0.05);
        }
    }

    [Fact]
    public void A_pair_far_from_all_others_is_still_explained_to_the_ninth_place()
    {
        var model = Fit(Asked(2000, 1));
        var far = MadeUpPairs.One(Features, 1, -60, -1e-7, 0, 1e-7, 60);

        foreach (var (score, row) in MadeUpPairs.Scores(model, far).Select((score, row) => (score, row)))
            (model.Base + model.Explain(far, row).Sum()).ShouldBe(score, 1e-9);
    }

    [Fact]
    public void Where_no_answer_is_known_everybody_says_yes_alike()
    {
        var data = Asked(2000, 1);

        var model = Fit(data.With(data.Labels, data.Weights, []));

        model.SaysYes.Coefficients.ShouldAllBe(effect => effect == 0);
        model.Lasts.Coefficients[1].ShouldNotBe(0);
    }

    private static TwoSidedModel Fit(RankingData data) => (TwoSidedModel)new TwoSidedTrainer().Fit(data, 1, default);

    /// <summary>Who is asked much says no; who fits well lasts once both said yes.</summary>
    private static RankingData Asked(int rows, int seed)
    {
        var random = new Random(seed);
        var data = new MadeUpPairs(Features, x => 1.5 * x[1]).Draw(rows, seed);
        sbyte[] answers = [.. Enumerable.Range(0, rows).Select(row => (sbyte)(random.NextDouble() < MadeUpPairs.Chance(-data.Row(row)[0]) ? 1 : 0))];
        return data.With([.. data.Labels.Select((label, row) => answers[row] == 1 ? label : 0)], data.Weights, answers);
    }
}
