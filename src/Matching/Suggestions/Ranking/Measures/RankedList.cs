namespace Matching.Suggestions.Ranking.Measures;

/// <summary>One list, best score first.</summary>
internal sealed class RankedList
{
    private readonly RankedRow[] rows;
    private readonly RankedRow[] ideal;
    private readonly bool isOfOne;

    public RankedList(RankedRow[] rows)
    {
        this.rows = rows;
        ideal = [.. rows.OrderByDescending(row => row.Gain)];
        isOfOne = Array.TrueForAll(rows, row => row.Person == rows[0].Person);
    }

    public bool HasGain => ideal[0].Gain > 0;

    /// <summary>How often the list counts: as often as its person was drawn, or once where its rows are of several.</summary>
    public int Times(int[]? copies) => copies is null || !isOfOne ? 1 : copies[rows[0].Person];

    /// <param name="discounts">What the first places are worth together.</param>
    /// <param name="copies">How often each person was drawn.</param>
    /// <returns>Null where nothing is relevant.</returns>
    public double? Ndcg(double[] discounts, int[]? copies)
    {
        var best = Best(discounts, copies);
        return best > 0 ? Gained(discounts, copies) / best : null;
    }

    /// <returns>The expectation over all orders of tied rows; null where nothing is relevant.</returns>
    public double? ReciprocalRank(int[]? copies)
    {
        var above = 0;
        for (var (first, next) = (0, 0); first < rows.Length; first = next)
        {
            var (tied, relevant) = (0, 0);
            for (next = first; next < rows.Length && rows[next].Score == rows[first].Score; next++)
            {
                var times = Copies(rows[next], copies);
                tied += times;
                relevant += rows[next].IsRelevant ? times : 0;
            }

            if (relevant > 0)
            {
                return FirstOf(above, tied, relevant);
            }

            above += tied;
        }

        return null;
    }

    /// <summary>The mean of 1 ÷ place of the first relevant one of some tied rows in any order.</summary>
    private static double FirstOf(int above, int tied, int relevant)
    {
        var (sum, noneYet) = (0.0, 1.0);
        for (var place = 1; place <= tied - relevant + 1; place++)
        {
            double left = tied - place + 1;
            sum += noneYet * relevant / left / (above + place);
            noneYet *= (left - relevant) / left;
        }

        return sum;
    }

    private double Gained(double[] discounts, int[]? copies)
    {
        var (sum, above, k) = (0.0, 0, discounts.Length - 1);
        for (var (first, next) = (0, 0); first < rows.Length && above < k; first = next)
        {
            var (tied, gain) = (0, 0.0);
            for (next = first; next < rows.Length && rows[next].Score == rows[first].Score; next++)
            {
                var times = Copies(rows[next], copies);
                tied += times;
                gain += times * rows[next].Gain;
            }

            if (tied > 0)
            {
                sum += gain / tied * (discounts[Math.Min(above + tied, k)] - discounts[above]);
                above += tied;
            }
        }

        return sum;
    }

    private double Best(double[] discounts, int[]? copies)
    {
        var (sum, above, k) = (0.0, 0, discounts.Length - 1);
        for (var place = 0; place < ideal.Length && above < k; place++)
        {
            var until = Math.Min(above + Copies(ideal[place], copies), k);
            sum += ideal[place].Gain * (discounts[until] - discounts[above]);
            above = until;
        }

        return sum;
    }

    private int Copies(RankedRow row, int[]? copies) => copies is null || isOfOne ? 1 : copies[row.Person];
}
