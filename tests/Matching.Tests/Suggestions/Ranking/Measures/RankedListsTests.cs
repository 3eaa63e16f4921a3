using System.Globalization;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Measures;
using Matching.Tests.Kpi;

namespace Matching.Tests.Suggestions.Ranking.Measures;

public sealed class RankedListsTests
{
    [SkippableTheory]
    [InlineData(1, 0.5775)]
    [InlineData(3, 0.6190)]
    [InlineData(5, 0.6546)]
    [InlineData(10, 0.7243)]
    public void On_LightGBMs_own_scores_NDCG_is_what_LightGBM_says(int k, double expected)
    {
        var labels = File.ReadLines(Reference.Find("reference/lambdarank/rank.test")).Select(line => int.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture)).ToList();
        var groups = File.ReadLines(Reference.Find("reference/lambdarank/rank.test.query"))
            .SelectMany((size, list) => Enumerable.Repeat(list, int.Parse(size, CultureInfo.InvariantCulture))).ToList();
        var scores = File.ReadLines(Reference.Find("reference/lambdarank/reference_scores_iter100.txt")).Select(line => double.Parse(line, CultureInfo.InvariantCulture)).ToList();

        var lists = new RankedLists(groups, labels, Ones(labels.Count), scores, []);

        lists.Count.ShouldBe(50);
        lists.Ndcg(k, nothingRelevant: 1)!.Value.ShouldBe(expected, 5e-5);
        lists.Ndcg(k, nothingRelevant: 1)!.Value.ShouldBe(Enumerable.Range(0, 50).Average(list => Plain(list)), 1e-12);

        double Plain(int list)
        {
            var rows = Enumerable.Range(0, labels.Count).Where(row => groups[row] == list).OrderByDescending(row => scores[row]).ToList();
            var ideal = rows.Select(row => Gain(labels[row])).OrderDescending().Take(k).Select((gain, place) => gain / Math.Log2(place + 2)).Sum();
            return ideal == 0 ? 1 : rows.Take(k).Select((row, place) => Gain(labels[row]) / Math.Log2(place + 2)).Sum() / ideal;
        }
    }

    [Fact]
    public void A_measure_is_the_mean_over_all_orders_of_tied_rows()
    {
        var random = new Random(4);
        for (var round = 0; round < 400; round++)
        {
            var list = RandomList(random, random.Next(1, 7));
            var k = random.Next(1, 7);

            var lists = new RankedLists(new int[list.Count], [.. list.Select(row => row.Label)], [.. list.Select(row => row.Weight)], [.. list.Select(row => row.Score)], []);

            Same(lists.Ndcg(k), MeanOverOrders(list, order => Ndcg(order, k)));
            Same(lists.ReciprocalRank(), MeanOverOrders(list, ReciprocalRank));
        }
    }

    [Fact]
    public void Rows_without_an_outcome_are_in_no_list()
    {
        int[] labels = [0, 3, 0];
        double[] scores = [3, 2, 1];

        new RankedLists([0, 0, 0], labels, [0, 1, 1], scores, []).Ndcg(5).ShouldBe(1);
        new RankedLists([0, 0, 0], labels, [1, 1, 1], scores, []).ReciprocalRank().ShouldBe(0.5);
        new RankedLists([0, 0, 0], labels, [1, 0, 1], scores, []).Ndcg(5).ShouldBeNull();
    }

    [Fact]
    public void Drawing_people_again_is_the_same_as_writing_their_rows_again()
    {
        var random = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            // Two lists of several people, and one of person 4 alone.
            var rows = Enumerable.Range(0, 2).SelectMany(list => RandomList(random, 6).Select(row => (List: list, Person: random.Next(4), Row: row)))
                .Concat(RandomList(random, 4).Select(row => (List: 2, Person: 4, Row: row))).ToList();
            int[] copies = [.. Enumerable.Range(0, 5).Select(_ => random.Next(3))];
            var drawn = rows.Where(row => row.List < 2).SelectMany(row => Enumerable.Repeat(row, copies[row.Person]))
                .Concat(Enumerable.Range(0, copies[4]).SelectMany(copy => rows.Where(row => row.List == 2).Select(row => row with { List = 2 + copy }))).ToList();
            if (rows.Where(row => row.List < 2).GroupBy(row => row.List).Any(list => list.Where(row => row.Row.Weight > 0).Select(row => row.Person).Distinct().Count() < 2))
            {
                continue;
            }

            Same(Lists(rows, people: true).Ndcg(3, copies), Lists(drawn, people: false).Ndcg(3));
            Same(Lists(rows, people: true).ReciprocalRank(copies), Lists(drawn, people: false).ReciprocalRank());
        }

        static RankedLists Lists(List<(int List, int Person, (double Score, double Weight, int Label) Row)> rows, bool people) => new(
            [.. rows.Select(row => row.List)], [.. rows.Select(row => row.Row.Label)], [.. rows.Select(row => row.Row.Weight)], [.. rows.Select(row => row.Row.Score)],
            people ? [.. rows.Select(row => row.Person)] : []);
    }

    [Fact]
    public void What_cannot_be_ranked_is_refused_aloud()
    {
        Should.Throw<ArgumentException>(() => new RankedLists([0], [1], [1], [double.NaN], []));
        Should.Throw<ArgumentException>(() => new RankedLists([0], [1, 2], [1], [1], []));
        Should.Throw<ArgumentOutOfRangeException>(() => new RankedLists([0], [1], [1], [1], []).Ndcg(0));
    }

    private static double Gain(int label) => Math.Pow(2, label) - 1;

    private static double[] Ones(int count) => [.. Enumerable.Repeat(1.0, count)];

    private static List<(double Score, double Weight, int Label)> RandomList(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => ((double)random.Next(3), random.Next(5) == 0 ? 0 : 1 + random.Next(3) / 2.0, random.Next(4)))];

    private static void Same(double? ours, double? plain)
    {
        (ours is null).ShouldBe(plain is null);
        if (ours is not null)
        {
            ours.Value.ShouldBe(plain!.Value, 1e-12);
        }
    }

    private static double? MeanOverOrders(List<(double Score, double Weight, int Label)> list, Func<List<(double Score, double Weight, int Label)>, double?> measure)
    {
        var values = Orders([.. list.Where(row => row.Weight > 0)])
            .Where(order => order.Zip(order.Skip(1)).All(next => next.First.Score >= next.Second.Score)).Select(measure).ToList();
        return values.Exists(value => value is null) ? null : values.Average();
    }

    private static IEnumerable<List<T>> Orders<T>(List<T> items) => items.Count == 0
        ? [[]]
        : items.SelectMany((first, place) => Orders([.. items.Where((_, other) => other != place)]).Select(rest => rest.Prepend(first).ToList()));

    private static double? Ndcg(List<(double Score, double Weight, int Label)> order, int k)
    {
        var best = order.Select(row => row.Weight * Gain(row.Label)).OrderDescending().Take(k).Select((gain, place) => gain / Math.Log2(place + 2)).Sum();
        return best == 0 ? null : order.Take(k).Select((row, place) => row.Weight * Gain(row.Label) / Math.Log2(place + 2)).Sum() / best;
    }

    private static double? ReciprocalRank(List<(double Score, double Weight, int Label)> order) =>
        order.FindIndex(row => row.Label >= RankingData.Lasts) is >= 0 and var place ? 1.0 / (place + 1) : null;
}
