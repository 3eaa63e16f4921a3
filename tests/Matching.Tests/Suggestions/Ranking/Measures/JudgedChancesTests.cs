using Matching.Suggestions.Ranking.Measures;

namespace Matching.Tests.Suggestions.Ranking.Measures;

public sealed class JudgedChancesTests
{
    [Fact]
    public void AUC_and_Brier_are_what_counting_every_pair_and_row_gives()
    {
        var random = new Random(6);
        for (var round = 0; round < 300; round++)
        {
            var rows = Rows(random, random.Next(2, 40));
            int[] copies = [.. Enumerable.Range(0, 4).Select(_ => random.Next(3))];

            var judged = Judged(rows);

            Same(judged.Auc(), Auc(rows, row => row.Weight));
            Same(judged.Auc(copies), Auc(rows, row => row.Weight * copies[row.Person]));
            Same(judged.Brier(copies), Brier(rows, row => row.Weight * copies[row.Person]));
        }
    }

    [Fact]
    public void Chances_that_are_right_have_slope_1_and_bold_ones_less()
    {
        var random = new Random(7);
        var right = Enumerable.Range(0, 200_000).Select(_ => random.NextDouble() * 0.9 + 0.05).Select(chance => (Chance: chance, Lasts: random.NextDouble() < chance)).ToList();

        var fair = Calibration(right);
        var bold = Calibration(right.Select(row => (LogisticLine.Chance(2 * LogisticLine.LogOdds(row.Chance) + 0.6), row.Lasts)));

        fair.Slope.ShouldBe(1, 0.02);
        fair.Intercept.ShouldBe(0, 0.02);
        bold.Slope.ShouldBe(0.5, 0.01);
        bold.Intercept.ShouldBe(-0.3, 0.02);
    }

    /// <summary>At the greatest likelihood what is left over adds up to nothing, alone and along the chances.</summary>
    [Fact]
    public void The_line_of_a_calibration_solves_its_equations()
    {
        var random = new Random(8);
        for (var round = 0; round < 100; round++)
        {
            var rows = Rows(random, 60);
            if (Judged(rows).Calibration() is not { } line)
            {
                continue;
            }

            var left = rows.Select(row => (X: LogisticLine.LogOdds(row.Chance), Left: row.Weight * ((row.Lasts ? 1 : 0) - LogisticLine.Chance(line.At(LogisticLine.LogOdds(row.Chance)))))).ToList();
            left.Sum(row => row.Left).ShouldBe(0, 1e-6);
            left.Sum(row => row.Left * row.X).ShouldBe(0, 1e-6);
        }
    }

    [Fact]
    public void Where_no_line_is_the_best_there_is_none()
    {
        Of([0.2, 0.3, 0.7, 0.8], [false, false, true, true]).Calibration().ShouldBeNull();
        Of([0.2, 0.3, 0.7, 0.8], [true, true, true, true]).Calibration().ShouldBeNull();
        Of([0.4, 0.4, 0.4, 0.4], [true, false, true, false]).Calibration().ShouldBeNull();
        Of([0.4, 0.6], [true, true]).Auc().ShouldBeNull();
    }

    [Fact]
    public void A_chance_of_0_or_1_is_refused_aloud() => Should.Throw<ArgumentException>(() => Of([0, 0.5], [true, false]));

    private static JudgedChances Of(double[] chances, bool[] lasts) =>
        new(new int[chances.Length], lasts, [.. chances.Select(_ => 1.0)], new JudgedScores(chances, chances), []);

    private static LogisticLine Calibration(IEnumerable<(double Chance, bool Lasts)> rows) =>
        Of([.. rows.Select(row => row.Chance)], [.. rows.Select(row => row.Lasts)]).Calibration()!;

    private static List<Row> Rows(Random random, int count) =>
    [
        .. Enumerable.Range(0, count).Select(_ => new Row(
            random.Next(3), random.Next(5), 0.05 + 0.9 * random.NextDouble(), random.Next(2) == 0, random.Next(4) == 0 ? 0 : 1 + random.NextDouble(), random.Next(4))),
    ];

    private static JudgedChances Judged(List<Row> rows) => new(
        [.. rows.Select(row => row.Fold)],
        [.. rows.Select(row => row.Lasts)],
        [.. rows.Select(row => row.Weight)],
        new JudgedScores([.. rows.Select(row => row.Score)], [.. rows.Select(row => row.Chance)]),
        [.. rows.Select(row => row.Person)]);

    private static double? Auc(List<Row> rows, Func<Row, double> weight)
    {
        var pairs = rows.Where(row => row.Lasts).SelectMany(one => rows.Where(other => !other.Lasts && other.Fold == one.Fold)
            .Select(other => (Worth: weight(one) * weight(other), Won: one.Score > other.Score ? 1 : one.Score == other.Score ? 0.5 : 0))).ToList();
        var whole = pairs.Sum(pair => pair.Worth);
        return whole > 0 ? pairs.Sum(pair => pair.Worth * pair.Won) / whole : null;
    }

    private static double? Brier(List<Row> rows, Func<Row, double> weight) =>
        rows.Sum(weight) is > 0 and var whole ? rows.Sum(row => weight(row) * Math.Pow(row.Chance - (row.Lasts ? 1 : 0), 2)) / whole : null;

    private static void Same(double? ours, double? plain)
    {
        (ours is null).ShouldBe(plain is null);
        (ours ?? 0).ShouldBe(plain ?? 0, 1e-12);
    }

    private sealed record Row(int Fold, double Score, double Chance, bool Lasts, double Weight, int Person);
}
