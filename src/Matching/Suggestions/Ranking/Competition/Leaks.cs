using Matching.Suggestions.Ranking.Measures;

namespace Matching.Suggestions.Ranking.Competition;

/// <summary>
/// Looks for features that were known only after the outcome: of each feature alone the AUC is taken, once of its values and once of whether it is
/// known at all. Nothing that is known of two people beforehand tells so well whether they will stay together. It finds a leak that stands in one
/// feature; one that is spread over several shows in a contestant's AUC.
/// </summary>
public static class Leaks
{
    private const int LeastRows = 20;

    /// <param name="data">Rows of weight 0 are not looked at.</param>
    /// <param name="most">The AUC above which a feature is named.</param>
    public static IReadOnlyList<LeakingFeature> In(RankingData data, double most)
    {
        int[] rows = [.. Enumerable.Range(0, data.Rows).Where(row => data.Weights[row] > 0)];
        return
        [
            .. data.Features.Select((feature, place) => new LeakingFeature(feature.Name, Math.Max(
                    Auc(data, [.. rows.Where(row => !double.IsNaN(data.Row(row)[place]))], row => data.Row(row)[place]),
                    Auc(data, rows, row => double.IsNaN(data.Row(row)[place]) ? 0 : 1))))
                .Where(feature => feature.Auc > most),
        ];
    }

    private static double Auc(RankingData data, int[] rows, Func<int, double> value)
    {
        if (rows.Length < LeastRows)
        {
            return 0.5;
        }

        var even = new double[rows.Length];
        Array.Fill(even, 0.5);
        var judged = new JudgedChances(
            new int[rows.Length],
            [.. rows.Select(row => data.Labels[row] >= RankingData.Lasts)],
            [.. rows.Select(row => data.Weights[row])],
            new JudgedScores([.. rows.Select(value)], even),
            []);
        return judged.Auc() is { } auc ? Math.Max(auc, 1 - auc) : 0.5;
    }
}
