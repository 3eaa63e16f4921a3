using Matching.Suggestions.Ranking.Baselines;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Folds;
using Matching.Suggestions.Ranking.Measures;
using Matching.TestData;
using Xunit.Abstractions;

namespace Matching.Tests.Suggestions.Ranking.Competition;

/// <summary>Where the truth is known, an interval of 95 % holds it about as often as it says.</summary>
public sealed class IntervalsTests(ITestOutputHelper output)
{
    private const double Effect = 1.5;
    private const int Candidates = 5;

    private static readonly (int Simulations, double Least, double Most) Size = LongTests.Enabled ? (2000, 0.93, 0.97) : (60, 0.83, 1);

    [Fact]
    public void Intervals_of_NDCG_and_AUC_hold_the_truth_as_often_as_they_say()
    {
        var (ndcg, auc) = Truth();
        var (ndcgHeld, aucHeld) = (0, 0);
        for (var seed = 1; seed <= Size.Simulations; seed++)
        {
            var result = Simulate(seed).Contestants[1];
            ndcgHeld += result.Ndcg.Low <= ndcg && ndcg <= result.Ndcg.High ? 1 : 0;
            aucHeld += result.Auc.Low <= auc && auc <= result.Auc.High ? 1 : 0;
        }

        output.WriteLine($"{Size.Simulations} simulations: NDCG@5 held in {100.0 * ndcgHeld / Size.Simulations:0.00} %, AUC in {100.0 * aucHeld / Size.Simulations:0.00} %");
        ((double)ndcgHeld / Size.Simulations).ShouldBeInRange(Size.Least, Size.Most);
        ((double)aucHeld / Size.Simulations).ShouldBeInRange(Size.Least, Size.Most);
    }

    /// <summary>A hundred participants are learned from, two hundred are tested.</summary>
    private static CompetitionResult Simulate(int seed)
    {
        var pairs = new MadeUpPast { Seed = 1000 + seed, Effect = Effect, Participants = 300, Candidates = Candidates }.Build();
        int[] rows = [.. Enumerable.Range(0, pairs.Rows)];
        return ContestantTrials.Run(
            pairs,
            [new Fold("one", rows[..500], rows[500..], pairs.AsOf)],
            [new TransparentTrainer(Shipped.Criteria, Shipped.WeightsOf("host")), new MeansTrainer("flag", "volunteer:interest:chess")],
            new CompetitionSettings { Resamples = 400 });
    }

    /// <summary>
    /// The flag is 1 for half of all, and a match with it lasts with the chance p, without it with 1 − p: so AUC is p² + p (1 − p). NDCG is the mean of
    /// very many lists; a match that lasts has the label 2.
    /// </summary>
    private static (double Ndcg, double Auc) Truth()
    {
        var p = LogisticLine.Chance(Effect / 2);
        var random = new Random(99);
        const int lists = 60_000;
        int[] groups = [.. Enumerable.Range(0, lists * Candidates).Select(row => row / Candidates)];
        double[] flags = [.. groups.Select(_ => (double)random.Next(2))];
        int[] labels = [.. flags.Select(flag => random.NextDouble() < (flag > 0 ? p : 1 - p) ? 2 : 0)];
        return (new RankedLists(groups, labels, [.. flags.Select(_ => 1.0)], flags, []).Ndcg(5)!.Value, p * p + p * (1 - p));
    }
}
