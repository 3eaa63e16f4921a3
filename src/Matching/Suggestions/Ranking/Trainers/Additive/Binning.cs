namespace Matching.Suggestions.Ranking.Trainers.Additive;

/// <summary>
/// Where a feature's values are cut into bins: at quantiles, between values that occur, so that each bin holds about as many rows; the last bin of
/// all is for values that are not known.
/// </summary>
/// <param name="Cuts">Ascending; a value belongs to the bin of as many cuts as are at most it.</param>
/// <param name="Positions">Of each bin, the mean of its values in standard deviations from the feature's mean; 0 for the last, where nothing is known.</param>
internal sealed record Binning(double[] Cuts, double[] Positions)
{
    /// <summary>Bins for values that are known.</summary>
    public int Known => Cuts.Length + 1;

    /// <summary>All bins.</summary>
    public int Bins => Cuts.Length + 2;

    /// <summary>The bin of a value.</summary>
    public int Bin(double value)
    {
        if (double.IsNaN(value))
        {
            return Known;
        }

        var (low, high) = (0, Cuts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Cuts[middle] <= value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The cuts of a feature by the rows that count.</summary>
    /// <param name="data">All rows.</param>
    /// <param name="counted">Places of those that count; of very many every so manieth is looked at.</param>
    /// <param name="feature">Its place.</param>
    /// <param name="most">Most bins for values that are known, 2 or more.</param>
    public static Binning Of(RankingData data, IReadOnlyList<int> counted, int feature, int most)
    {
        var stride = Math.Max(1, counted.Count / MostRows);
        var values = new double[(counted.Count + stride - 1) / stride];
        var known = 0;
        for (var at = 0; at < counted.Count; at += stride)
        {
            var value = data.Values[(counted[at] * data.Features.Count) + feature];
            values[known] = value;
            known += double.IsNaN(value) ? 0 : 1;
        }

        var sorted = values.AsSpan(0, known);
        sorted.Sort();
        var cuts = Cut(sorted, most);
        return new Binning(cuts, Places(sorted, cuts));
    }

    private const int MostRows = 20_000;

    private static double[] Cut(ReadOnlySpan<double> sorted, int most)
    {
        var cuts = new List<double>();
        for (var bin = 1; bin < most && sorted.Length > 0; bin++)
        {
            var at = (int)((long)bin * sorted.Length / most);
            // The next step between two values that differ, or the last before, so that equal values are never parted.
            while (at < sorted.Length && at > 0 && sorted[at] == sorted[at - 1])
            {
                at++;
            }

            while (at > 0 && (at == sorted.Length || sorted[at] == sorted[at - 1]))
            {
                at--;
            }

            if (at > 0 && at < sorted.Length && (cuts.Count == 0 || sorted[at] > cuts[^1]))
            {
                var middle = sorted[at - 1] + ((sorted[at] - sorted[at - 1]) / 2);
                cuts.Add(middle > sorted[at - 1] ? middle : sorted[at]);
            }
        }

        return [.. cuts.Distinct()];
    }

    private static double[] Places(ReadOnlySpan<double> sorted, double[] cuts)
    {
        var (sums, counts) = (new double[cuts.Length + 2], new int[cuts.Length + 2]);
        var (mean, squares) = (0d, 0d);
        foreach (var value in sorted)
        {
            mean += value / sorted.Length;
        }

        var bin = 0;
        foreach (var value in sorted)
        {
            while (bin < cuts.Length && value >= cuts[bin])
            {
                bin++;
            }

            sums[bin] += value - mean;
            counts[bin]++;
            squares += (value - mean) * (value - mean);
        }

        var deviation = squares > 0 ? Math.Sqrt(squares / sorted.Length) : 1;
        return [.. sums.Zip(counts, (sum, count) => count > 0 ? sum / count / deviation : 0)];
    }
}
