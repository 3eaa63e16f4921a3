namespace Matching.Suggestions.Ranking.Drift;

/// <summary>How far the scores of two sets of lists lie apart, and how often chance alone does as much.</summary>
/// <param name="Index">
/// The population stability index: the sum over ten bins of <c>(p − q) × ln(p ÷ q)</c>, 0 where the shares are the same. The bins are the deciles
/// of both sets together, so that neither is preferred and the chance below is exact. Half a value is added to each bin.
/// </param>
/// <param name="Chance">Of lists dealt anew into two sets of the same sizes, the share that lies at least as far apart: above 0, at most 1.</param>
/// <remarks>
/// N. Siddiqi, "Credit Risk Scorecards", 2006, for the index and its 0.25; lists and not their rows are dealt, since the rows of one list belong
/// together (permutation test, one added to either side: B. Phipson and G. Smyth, 2010).
/// </remarks>
public sealed record ScoreShift(double Index, double Chance)
{
    /// <summary>Scores that stand for one list.</summary>
    public const int Points = 20;

    private const int Bins = 10;
    private const int Deals = 1999;

    /// <summary>The scores that stand for a list.</summary>
    /// <param name="scores">At least one, in any order.</param>
    public static double[] Stand(IReadOnlyList<double> scores)
    {
        double[] sorted = [.. scores.Order()];
        return [.. Enumerable.Range(0, Points).Select(point => Math.Round(sorted[(2 * point + 1) * sorted.Length / (2 * Points)], 5))];
    }

    /// <summary>Compares two sets of lists.</summary>
    /// <param name="before">As <see cref="Stand"/> gives them, at least one.</param>
    /// <param name="now">Likewise.</param>
    /// <param name="seed">For the deals.</param>
    public static ScoreShift Between(IReadOnlyList<double[]> before, IReadOnlyList<double[]> now, int seed)
    {
        List<double[]> all = [.. before, .. now];
        var edges = Edges(all);
        var binned = all.ConvertAll(list => Binned(list, edges));
        int[] order = [.. Enumerable.Range(0, all.Count)];
        var index = Apart(binned, order, before.Count, edges.Length + 1);
        var random = new Random(seed);
        var asFar = 0;
        for (var deal = 0; deal < Deals; deal++)
        {
            random.Shuffle(order);
            // Sums of the same terms in another order differ in their last digit.
            asFar += Apart(binned, order, before.Count, edges.Length + 1) >= index - 1e-12 ? 1 : 0;
        }

        return new ScoreShift(index, (asFar + 1.0) / (Deals + 1));
    }

    private static double[] Edges(List<double[]> lists)
    {
        double[] sorted = [.. lists.SelectMany(list => list).Order()];
        return [.. Enumerable.Range(1, Bins - 1).Select(bin => sorted[bin * sorted.Length / Bins]).Distinct()];
    }

    private static int[] Binned(double[] list, double[] edges)
    {
        var counts = new int[edges.Length + 1];
        foreach (var score in list)
        {
            var at = Array.BinarySearch(edges, score);
            counts[at >= 0 ? at + 1 : ~at]++;
        }

        return counts;
    }

    private static double Apart(List<int[]> binned, int[] order, int first, int bins)
    {
        Span<int> one = stackalloc int[bins], other = stackalloc int[bins];
        for (var place = 0; place < order.Length; place++)
        {
            var side = place < first ? one : other;
            var counts = binned[order[place]];
            for (var bin = 0; bin < bins; bin++)
            {
                side[bin] += counts[bin];
            }
        }

        var (ofOne, ofOther) = (first * (double)Points + 0.5 * bins, (order.Length - first) * (double)Points + 0.5 * bins);
        var sum = 0.0;
        for (var bin = 0; bin < bins; bin++)
        {
            var (p, q) = ((one[bin] + 0.5) / ofOne, (other[bin] + 0.5) / ofOther);
            sum += (p - q) * Math.Log(p / q);
        }

        return sum;
    }
}
