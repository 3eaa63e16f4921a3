using System.Text;
using System.Text.Json;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Trainers;
using Matching.Suggestions.Ranking.Trainers.Additive;
using Matching.Suggestions.Ranking.Trainers.Trees;
using Matching.Suggestions.Ranking.TwoSided;

namespace Matching.Tests.Suggestions.Ranking.Trainers;

/// <summary>What holds of whatever was learned, and however.</summary>
public sealed class EveryTrainerTests
{
    private static readonly Feature[] Features =
    [
        MadeUpPairs.Criterion("goals"), MadeUpPairs.Criterion("language"), MadeUpPairs.Number("age"), MadeUpPairs.Number("far", FeatureDirection.NeverRaises),
        MadeUpPairs.Flag("music"),
    ];

    private static readonly MadeUpPairs Pairs = new(Features, x => x[0] - (0.5 * x[2] * x[2]) - (0.3 * x[3]) + (0.4 * x[4])) { Unknown = 0.1, OfAList = 0.5 };

    public static TheoryData<string> Codes => [.. Trainers.Keys];

    private static Dictionary<string, IRankingTrainer> Trainers => new IRankingTrainer[]
    {
        new WeightsTrainer(new Dictionary<string, double> { ["goals"] = 2, ["language"] = 1 }, new WeightsSettings()),
        new LogitTrainer(), new AdditiveTrainer(), new TreesTrainer(), new TwoSidedTrainer(),
    }.ToDictionary(trainer => trainer.Code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Only_trees_say_that_they_keep_to_no_direction(string code) => Trainers[code].KeepsDirections.ShouldBe(code != "trees");

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_the_features_give_adds_up_to_the_score(string code)
    {
        var model = Trainers[code].Fit(WithAnswers(Pairs.Draw(1200, 1)), 1, default);
        var others = Pairs.Draw(500, 2);

        var scores = MadeUpPairs.Scores(model, others);

        scores.Distinct().Count().ShouldBeGreaterThan(20);
        for (var row = 0; row < others.Rows; row++)
            (model.Base + model.Explain(others, row).Sum()).ShouldBe(scores[row], 1e-9);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_model_that_is_read_again_gives_the_same_scores_to_the_last_bit(string code)
    {
        var model = Trainers[code].Fit(WithAnswers(Pairs.Draw(800, 1)), 1, default);
        var others = Pairs.Draw(300, 2);

        using var written = JsonDocument.Parse(Text(model));
        var read = Trainers[code].Read(written.RootElement, Features);

        MadeUpPairs.Scores(read, others).ShouldBe(MadeUpPairs.Scores(model, others));
        read.Explain(others, 7).ShouldBe(model.Explain(others, 7));
        Text(read).ShouldBe(Text(model));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_same_data_and_seed_give_the_same_model(string code)
    {
        var data = WithAnswers(Pairs.Draw(800, 1));

        Text(Trainers[code].Fit(data, 7, default)).ShouldBe(Text(Trainers[code].Fit(data, 7, default)));
    }

    [Theory]
    [InlineData("weights")]
    [InlineData("logit")]
    [InlineData("additive")]
    [InlineData("two-sided")]
    public void The_order_of_rows_does_not_matter(string code)
    {
        var data = WithAnswers(Pairs.Draw(1000, 1));
        var order = Enumerable.Range(0, data.Rows).ToArray();
        new Random(3).Shuffle(order);
        var others = Pairs.Draw(200, 2);

        var shuffled = MadeUpPairs.Scores(Trainers[code].Fit(data.Of(order), 7, default), others);

        foreach (var (one, other) in MadeUpPairs.Scores(Trainers[code].Fit(data, 7, default), others).Zip(shuffled))
            one.ShouldBe(other, 1e-6);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Pairs_with_other_features_are_refused(string code)
    {
        var model = Trainers[code].Fit(WithAnswers(Pairs.Draw(200, 1)), 1, default);
        var others = new MadeUpPairs([.. Features.Reverse()], _ => 0).Draw(20, 2);

        Should.Throw<ArgumentException>(() => model.Score(others, new double[20]));
        Should.Throw<ArgumentException>(() => model.Explain(others, 0));
        Should.Throw<ArgumentException>(() => model.Score(Pairs.Draw(20, 2), new double[19]));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void What_is_no_model_is_not_read(string code)
    {
        var model = Trainers[code].Fit(WithAnswers(Pairs.Draw(200, 1)), 1, default);
        using var written = JsonDocument.Parse(Text(model));
        using var newer = JsonDocument.Parse(Text(model).Replace("\"version\":1", "\"version\":2"));
        using var nothing = JsonDocument.Parse("{}");

        Should.Throw<JsonException>(() => Trainers[code].Read(written.RootElement, [.. Features.Skip(1)]));
        Should.Throw<JsonException>(() => Trainers[code].Read(newer.RootElement, Features));
        Should.Throw<JsonException>(() => Trainers[code].Read(nothing.RootElement, Features));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Ten_matches_are_enough_to_make_a_model_of(string code)
    {
        var model = Trainers[code].Fit(WithAnswers(Pairs.Draw(10, 1)), 1, default);

        MadeUpPairs.Scores(model, Pairs.Draw(50, 2)).ShouldAllBe(score => double.IsFinite(score));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Outcomes_that_are_all_alike_make_no_score_infinite(string code)
    {
        var data = Pairs.Draw(100, 1);

        foreach (var label in new[] { 0, 3 })
        {
            var model = Trainers[code].Fit(data.With([.. Enumerable.Repeat(label, 100)], data.Weights, []), 1, default);
            MadeUpPairs.Scores(model, Pairs.Draw(50, 2)).ShouldAllBe(score => double.IsFinite(score));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_cancelled_training_ends(string code) => Should.Throw<OperationCanceledException>(
        () => Trainers[code].Fit(WithAnswers(Pairs.Draw(200, 1)), 1, new CancellationToken(canceled: true)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Rows_without_weight_teach_nothing(string code)
    {
        var data = WithAnswers(Pairs.Draw(600, 1));
        double[] weights = [.. Enumerable.Range(0, 600).Select(row => row % 60 < 30 ? 1d : 0)];
        var half = data.Of([.. Enumerable.Range(0, 600).Where(row => weights[row] > 0)]);

        Text(Trainers[code].Fit(data.With([.. data.Labels.Select((label, row) => weights[row] > 0 ? label : 0)], weights, data.Answers), 1, default))
            .ShouldBe(Text(Trainers[code].Fit(half, 1, default)));
    }

    /// <summary>Whoever lasted had said yes, and so had most of the others.</summary>
    private static RankingData WithAnswers(RankingData data) => data.With(data.Labels, data.Weights,
        [.. data.Labels.Select((label, row) => (sbyte)(label > 0 || row % 3 > 0 ? 1 : 0))]);

    private static string Text(IRankingModel model)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            model.Write(json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
