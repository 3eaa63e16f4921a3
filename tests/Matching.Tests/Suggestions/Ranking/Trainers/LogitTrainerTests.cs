using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Trainers;

namespace Matching.Tests.Suggestions.Ranking.Trainers;

public sealed class LogitTrainerTests
{
    private static readonly Feature[] Features = [MadeUpPairs.Criterion("goals"), MadeUpPairs.Number("age"), MadeUpPairs.Flag("music"), MadeUpPairs.Number("nothing")];

    private static readonly double[] Truth = [1.2, -0.6, 0.7, 0];

    [Fact]
    public void The_truth_is_found_again_in_20000_pairs()
    {
        var data = new MadeUpPairs(Features, x => x.Zip(Truth, (value, effect) => value * effect).Sum() - 1).Draw(20_000, 1);

        var model = Fit(data);

        // Four standard errors, and what a mild ridge takes.
        foreach (var (interval, found) in LogitIntervals.Of(data, 0.95, default).Zip(model.Coefficients))
            found.ShouldBe(Truth[Place(interval.Feature)], (4 * interval.StandardError) + 0.03, interval.Feature);
        (model.Base + model.Explain(MadeUpPairs.One(Features, 0, 0), 0).Sum()).ShouldBe(-1, 0.15);
    }

    [Fact]
    public void What_lists_differ_in_for_reasons_of_their_own_does_not_hide_the_truth()
    {
        var data = new MadeUpPairs(Features, x => x.Zip(Truth, (value, effect) => value * effect).Sum() - 1) { OfAList = 3 }.Draw(20_000, 1);

        var within = (LinearModel)new LogitTrainer(new LogitSettings { Withins = [1] }).Fit(data, 1, default);
        var pointwise = (LinearModel)new LogitTrainer(new LogitSettings { Withins = [0] }).Fit(data, 1, default);

        // A person's own pickiness pulls a pointwise effect to 0 and leaves proportions alone, and the last scale is pointwise for both.
        (within.Coefficients[2] / within.Coefficients[0]).ShouldBe(Truth[2] / Truth[0], 0.15);
        (pointwise.Coefficients[2] / pointwise.Coefficients[0]).ShouldBe(Truth[2] / Truth[0], 0.2);
        within.Coefficients[0].ShouldBe(pointwise.Coefficients[0], 0.15);
    }

    [Fact]
    public void A_criterion_never_counts_against_a_pair_whatever_outcomes_say()
    {
        var model = Fit(new MadeUpPairs(Features, x => -2 * x[0]).Draw(2000, 1));

        model.Coefficients[0].ShouldBe(0);
    }

    [Fact]
    public void Noise_is_shrunk_away()
    {
        var noise = Fit(new MadeUpPairs(Features, _ => 0).Draw(1000, 1));
        var signal = Fit(new MadeUpPairs(Features, x => 2 * x[1]).Draw(1000, 1));

        noise.Strength.ShouldBeGreaterThanOrEqualTo(1000);
        signal.Strength.ShouldBeLessThanOrEqualTo(30);
        noise.Coefficients.ShouldAllBe(effect => Math.Abs(effect) < 0.1);
    }

    [Fact]
    public void What_is_not_known_adds_nothing()
    {
        var model = Fit(new MadeUpPairs(Features, x => x[1]) { Unknown = 0.3 }.Draw(1000, 1));

        model.Explain(MadeUpPairs.One(Features, 1, double.NaN), 0)[1].ShouldBe(0);
    }

    [Fact]
    public void Without_a_list_of_both_kinds_the_pairs_alone_are_asked()
    {
        var data = new MadeUpPairs(Features, x => 2 * x[1]) { RowsOfAList = 1 }.Draw(1000, 1);

        Fit(data).Coefficients[1].ShouldBeInRange(1.5, 2.5);
    }

    [Fact]
    public void A_volunteer_whom_everybody_likes_is_not_learned_by_heart()
    {
        // Forty volunteers with twenty marks that tell nothing; what they are liked for is told by no mark.
        var known = Fit(Liked(FeatureSide.Volunteer));
        var hidden = Fit(Liked(FeatureSide.Pair));

        known.Strength.ShouldBeGreaterThan(hidden.Strength, "people are held out whole where their side's features tell them apart");
    }

    /// <summary>Each time they were proposed they were a little older, so that no two rows of one person are alike.</summary>
    [Fact]
    public void People_are_held_out_whole_where_they_are_told_apart_by_number_and_not_by_values()
    {
        var known = Fit(Liked(FeatureSide.Volunteer, isAgeing: true, isNumbered: true));
        var hidden = Fit(Liked(FeatureSide.Volunteer, isAgeing: true));

        known.Strength.ShouldBeGreaterThan(hidden.Strength);
        known.Strength.ShouldBe(Fit(Liked(FeatureSide.Volunteer)).Strength, "as if values had told them apart");
    }

    private static RankingData Liked(FeatureSide side, bool isAgeing = false, bool isNumbered = false)
    {
        var random = new Random(5);
        Feature[] features =
        [
            .. Enumerable.Range(0, 20).Select(at => new Feature($"mark{at}", FeatureKind.Flag, side, FeatureDirection.Free)),
            .. isAgeing ? [new Feature("months", FeatureKind.Number, side, FeatureDirection.Free)] : Array.Empty<Feature>(),
        ];
        var marks = Enumerable.Range(0, 40).Select(_ => Enumerable.Range(0, 20).Select(_ => random.NextDouble() < 0.5 ? 1d : 0).ToArray()).ToArray();
        var liked = Enumerable.Range(0, 40).Select(_ => (4 * random.NextDouble()) - 2).ToArray();
        var rows = Enumerable.Range(0, 2000).Select(_ => random.Next(40)).ToArray();
        return new RankingData
        {
            Features = features,
            Values = [.. rows.SelectMany((volunteer, row) => isAgeing ? [.. marks[volunteer], row / 100.0] : marks[volunteer])],
            Volunteers = isNumbered ? rows : [],
            Groups = [.. Enumerable.Range(0, 2000).Select(row => row / 10)],
            Labels = [.. rows.Select(volunteer => random.NextDouble() < MadeUpPairs.Chance(liked[volunteer]) ? RankingData.Lasts : 0)],
            Weights = [.. Enumerable.Repeat(1d, 2000)],
        };
    }

    private static int Place(string feature) => Array.FindIndex(Features, one => one.Name == feature);

    private static LinearModel Fit(RankingData data) => (LinearModel)new LogitTrainer().Fit(data, 1, default);
}
