using System.Globalization;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Trainers.Trees;
using Matching.Tests.Kpi;

namespace Matching.Tests.Suggestions.Ranking.Trainers;

public sealed class TreesTrainerTests
{
    private const int Width = 301;

    [SkippableFact]
    public void On_LightGbms_example_the_trees_rank_as_well_as_LightGbm()
    {
        var folder = Reference.Find("reference/lambdarank");
        var (train, test) = (Read(Path.Combine(folder, "rank.train")), Read(Path.Combine(folder, "rank.test")));

        var model = new TreesTrainer().Fit(train, 1, default);

        var scores = MadeUpPairs.Scores(model, test);
        Ndcg(test, scores, 3).ShouldBeGreaterThanOrEqualTo(0.60, "LightGBM itself reaches 0.619");
        Ndcg(test, scores, 5).ShouldBeGreaterThanOrEqualTo(0.65, "LightGBM itself reaches 0.6546");
        for (var row = 0; row < test.Rows; row++)
            (model.Base + model.Explain(test, row).Sum()).ShouldBe(scores[row], 1e-9);
    }

    [Fact]
    public void What_only_two_features_together_tell_is_learned()
    {
        Feature[] features = [MadeUpPairs.Number("a"), MadeUpPairs.Number("b")];
        var pairs = new MadeUpPairs(features, x => x[0] * x[1] > 0 ? 2 : -2);
        var model = new TreesTrainer().Fit(pairs.Draw(3000, 1), 1, default);

        var scores = MadeUpPairs.Scores(model, Corners(features));

        Math.Min(scores[0], scores[1]).ShouldBeGreaterThan(Math.Max(scores[2], scores[3]));
    }

    [Fact]
    public void From_too_few_rows_nothing_is_grown_and_nothing_breaks()
    {
        Feature[] features = [MadeUpPairs.Number("a"), MadeUpPairs.Number("b")];

        var model = (TreesModel)new TreesTrainer().Fit(new MadeUpPairs(features, x => x[0]).Draw(40, 1), 1, default);

        model.Trees.ShouldBeEmpty();
        MadeUpPairs.Scores(model, Corners(features)).Distinct().ShouldHaveSingleItem();
    }

    private static RankingData Corners(Feature[] features) => new()
    {
        Features = features, Values = [1, 1, -1, -1, 1, -1, -1, 1], Groups = new int[4], Labels = new int[4], Weights = new double[4],
    };

    private static RankingData Read(string file)
    {
        var lines = File.ReadAllLines(file);
        var (values, labels) = (new double[lines.Length * Width], new int[lines.Length]);
        for (var row = 0; row < lines.Length; row++)
        {
            var parts = lines[row].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            labels[row] = int.Parse(parts[0], CultureInfo.InvariantCulture);
            foreach (var cell in parts.Skip(1).Select(part => part.Split(':')))
                values[(row * Width) + int.Parse(cell[0], CultureInfo.InvariantCulture)] = double.Parse(cell[1], CultureInfo.InvariantCulture);
        }

        return new RankingData
        {
            Features = [.. Enumerable.Range(0, Width).Select(at => MadeUpPairs.Number($"f{at}"))],
            Values = values,
            Groups = [.. File.ReadLines(file + ".query").SelectMany((count, list) => Enumerable.Repeat(list, int.Parse(count, CultureInfo.InvariantCulture)))],
            Labels = labels,
            Weights = [.. Enumerable.Repeat(1d, labels.Length)],
        };
    }

    /// <summary>As LightGBM counts it: gain 2^label − 1, a list without any gain counts 1.</summary>
    private static double Ndcg(RankingData data, double[] scores, int places) => Enumerable.Range(0, data.Rows).GroupBy(row => data.Groups[row])
        .Average(list => Gain(list.OrderByDescending(row => data.Labels[row]), data, places) is > 0 and var best
            ? Gain(list.OrderByDescending(row => scores[row]), data, places) / best
            : 1);

    private static double Gain(IEnumerable<int> ranked, RankingData data, int places) =>
        ranked.Take(places).Select((row, place) => (Math.Pow(2, data.Labels[row]) - 1) / Math.Log2(place + 2)).Sum();
}
