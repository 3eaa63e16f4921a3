using System.Diagnostics;
using System.Runtime.InteropServices;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Measures;
using Matching.Suggestions.Ranking.Trainers;
using Matching.Suggestions.Ranking.Trainers.Additive;

namespace Matching.Benchmarks;

/// <summary>Learning from many past pairs and scoring as many, beside scikit-learn on the same pairs in the same run.</summary>
internal static class LearningBenchmark
{
    private const int Criteria = 7, Numbers = 10, Flags = 13;
    private const int Runs = 5;
    private const int ScoringRuns = 40;

    public static void Run(int rows)
    {
        Console.WriteLine($"{Machine.Description}{Load}");
        var (learned, scored) = (Draw(rows, 1), Draw(rows, 2));
        var peer = PeerSeconds(learned, scored);
        if (peer is null)
        {
            Console.WriteLine("scikit-learn: not timed; peer_learning.py could not be run (Debian: python3-sklearn)");
        }

        Time(new LogitTrainer(), learned, scored, "logistic regression", peer?[0], peer?[2]);
        Time(new AdditiveTrainer(), learned, scored, "histogram gradient boosting", peer?[1], peer?[3]);
    }

    private static string Load => File.Exists("/proc/loadavg") ? $", load average {File.ReadAllText("/proc/loadavg").Split(' ')[0]}" : "";

    private static void Time(IRankingTrainer trainer, RankingData learned, RankingData scored, string beside, double? seconds, double? auc)
    {
        var (best, model) = (double.PositiveInfinity, trainer.Fit(learned, 1, default));
        for (var run = 0; run < Runs; run++)
        {
            var clock = Stopwatch.StartNew();
            model = trainer.Fit(learned, 1, default);
            best = Math.Min(best, clock.Elapsed.TotalSeconds);
        }

        var (scores, fastest) = (new double[scored.Rows], double.PositiveInfinity);
        for (var run = 0; run < ScoringRuns; run++)
        {
            var clock = Stopwatch.StartNew();
            model.Score(scored, scores);
            fastest = Math.Min(fastest, clock.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine($"{trainer.Code}: {learned.Rows} pairs with {learned.Features.Count} features learned in {best:F3} s, "
            + $"{scored.Rows} scored in {fastest:F2} ms, AUC of others {Auc(scored, scores):F4}");
        if (seconds is not null)
        {
            Console.WriteLine($"    scikit-learn's {beside}: {seconds:F3} s, AUC {auc:F4}; ours takes {best / seconds:F2} of its time");
        }
    }

    private static double Auc(RankingData data, double[] scores)
    {
        var even = new double[data.Rows];
        Array.Fill(even, 0.5);
        return new JudgedChances(
            new int[data.Rows], [.. data.Labels.Select(label => label >= RankingData.Lasts)], data.Weights, new JudgedScores(scores, even), []).Auc() ?? 0.5;
    }

    private static double[]? PeerSeconds(RankingData learned, RankingData scored)
    {
        var file = Path.GetTempFileName();
        try
        {
            using (var stream = File.Create(file))
            {
                foreach (var data in new[] { learned, scored })
                {
                    var cells = new double[data.Features.Count + 1];
                    for (var row = 0; row < data.Rows; row++)
                    {
                        data.Row(row).CopyTo(cells);
                        cells[^1] = data.Labels[row] >= RankingData.Lasts ? 1 : 0;
                        stream.Write(MemoryMarshal.AsBytes<double>(cells));
                    }
                }
            }

            return Peer.Learning(file, learned.Rows + scored.Rows, learned.Features.Count);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static RankingData Draw(int rows, int seed)
    {
        // Outcomes have a generator of their own: trees find the arithmetic of a common one, and are praised for it.
        var (random, fate) = (new Random(seed), new Random(seed + 1000));
        Feature[] features =
        [
            .. Enumerable.Range(0, Criteria).Select(at => new Feature($"criterion{at}", FeatureKind.Criterion, FeatureSide.Pair, FeatureDirection.NeverLowers)),
            .. Enumerable.Range(0, Numbers).Select(at => new Feature($"number{at}", FeatureKind.Number, FeatureSide.Participant, FeatureDirection.Free)),
            .. Enumerable.Range(0, Flags).Select(at => new Feature($"flag{at}", FeatureKind.Flag, FeatureSide.Volunteer, FeatureDirection.Free)),
        ];
        var (values, labels) = (new double[rows * features.Length], new int[rows]);
        for (var row = 0; row < rows; row++)
        {
            var logOdds = -1d;
            for (var at = 0; at < features.Length; at++)
            {
                var value = Value(features[at].Kind, random);
                logOdds += Effect(features[at].Kind, at, value);
                values[(row * features.Length) + at] = random.NextDouble() < 0.05 ? double.NaN : value;
            }

            labels[row] = fate.NextDouble() < 1 / (1 + Math.Exp(-logOdds)) ? RankingData.Lasts : 0;
        }

        return new RankingData
        {
            Features = features, Values = values, Groups = [.. Enumerable.Range(0, rows).Select(row => row / 10)], Labels = labels,
            Weights = [.. Enumerable.Repeat(1d, rows)],
        };
    }

    private static double Value(FeatureKind kind, Random random) => kind switch
    {
        FeatureKind.Criterion => Math.Round(random.NextDouble(), 3),
        FeatureKind.Number => 40 + (10 * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble())),
        _ => random.NextDouble() < 0.4 ? 1 : 0,
    };

    // Every third criterion tells nothing, one number is best in the middle, and flags tell a little either way.
    private static double Effect(FeatureKind kind, int at, double value) => kind switch
    {
        FeatureKind.Criterion => at % 3 * 0.4 * (value - 0.5),
        FeatureKind.Number => (((at % 4) - 1.5) * 0.01 * (value - 40)) - (at == 9 ? 0.002 * (value - 40) * (value - 40) : 0),
        _ => ((at % 5) - 2) * 0.15 * value,
    };
}
