namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>The part of <see cref="LogitLikelihood"/> within lists: sums over those of a list that did not last, and what follows from them.</summary>
internal sealed class ListSums
{
    private readonly Design design;
    private readonly CountedRows rows;
    private readonly double[] weights;
    private readonly bool[] counts;
    private readonly double[] others;
    private readonly double[] surprise;

    public ListSums(Design design, double[] weights)
    {
        (this.design, rows, this.weights) = (design, design.Rows, weights);
        var lists = rows.GroupNumbers.Length;
        (others, surprise) = (new double[lists], new double[lists]);
        var (lasted, ended) = (new bool[lists], new bool[lists]);
        for (var row = 0; row < rows.Count; row++)
        {
            (rows.Lasts[row] > 0 ? lasted : ended)[rows.Groups[row]] |= weights[row] > 0;
        }

        counts = [.. lasted.Zip(ended, (one, other) => one && other)];
    }

    /// <summary>The loss times <paramref name="share"/>; adds what it gives to residuals and to curvatures before <see cref="Centre"/>.</summary>
    public double Evaluate(double[] scores, double[] odds, double share, double[] residuals, double[] curvatures)
    {
        Array.Clear(others);
        Array.Clear(surprise);
        for (var row = 0; row < rows.Count; row++)
        {
            others[rows.Groups[row]] += rows.Lasts[row] > 0 ? 0 : weights[row] * odds[row];
        }

        var loss = 0d;
        for (var row = 0; row < rows.Count; row++)
        {
            var list = rows.Groups[row];
            if (counts[list] && rows.Lasts[row] > 0)
            {
                var chance = odds[row] / (odds[row] + others[list]);
                loss += weights[row] * (Math.Log(odds[row] + others[list]) - scores[row]);
                surprise[list] += weights[row] * (1 - chance);
                residuals[row] -= share * weights[row] * (1 - chance);
                curvatures[row] += share * weights[row] * chance * (1 - chance);
            }
        }

        for (var row = 0; row < rows.Count; row++)
        {
            var list = rows.Groups[row];
            if (counts[list] && rows.Lasts[row] == 0)
            {
                var given = share * surprise[list] * weights[row] * odds[row] / others[list];
                residuals[row] += given;
                curvatures[row] += given;
            }
        }

        return share * loss;
    }

    /// <summary>
    /// With ν the mean of those that did not last and a the sum of curvature times x of those that did, a list's curvature is
    /// <c>Σ h (x − ν)(x − ν)ᵀ + c Cov = Σ h x xᵀ + c Σ π x xᵀ − a νᵀ − ν aᵀ + (Σ h − c) ν νᵀ</c>; this adds the last three, the
    /// design's own gram of the curvatures gives the others.
    /// </summary>
    public void Centre(double[] odds, double share, SymmetricMatrix into)
    {
        var size = design.Columns;
        var stride = Lanes.Padded(size);
        var (means, sums, curved) = (new double[counts.Length * stride], new double[counts.Length * stride], new double[counts.Length]);
        for (var block = 0; block < rows.Blocks; block++)
        {
            Collect(block, odds, share, means, sums);
        }

        for (var row = 0; row < rows.Count; row++)
        {
            var list = rows.Groups[row];
            if (counts[list] && rows.Lasts[row] > 0)
            {
                var chance = odds[row] / (odds[row] + others[list]);
                curved[list] += share * weights[row] * chance * (1 - chance);
            }
        }

        for (var list = 0; list < counts.Length; list++)
        {
            if (counts[list])
            {
                var mean = means.AsSpan(list * stride, stride);
                var sum = sums.AsSpan(list * stride, stride);
                var own = curved[list] - (share * surprise[list]);
                for (var at = 0; at < size; at++)
                {
                    Lanes.AddScaled(into.Row(at), mean, (own * mean[at]) - sum[at]);
                    Lanes.AddScaled(into.Row(at), sum, -mean[at]);
                }
            }
        }
    }

    private void Collect(int block, double[] odds, double share, double[] means, double[] sums)
    {
        var first = block * CountedRows.BlockRows;
        var count = Math.Min(rows.Count - first, CountedRows.BlockRows);
        var stride = Lanes.Padded(design.Columns);
        Span<double> ofMeans = stackalloc double[CountedRows.BlockRows];
        Span<double> ofSums = stackalloc double[CountedRows.BlockRows];
        for (var at = 0; at < count; at++)
        {
            var (row, list) = (first + at, rows.Groups[first + at]);
            var chance = odds[row] / (odds[row] + others[list]);
            ofMeans[at] = counts[list] && rows.Lasts[row] == 0 ? weights[row] * odds[row] / others[list] : 0;
            ofSums[at] = counts[list] && rows.Lasts[row] > 0 ? share * weights[row] * chance * (1 - chance) : 0;
        }

        var columns = design.Block(block);
        for (var column = 0; column < design.Columns; column++)
        {
            var values = columns.Slice(column * CountedRows.BlockRows, CountedRows.BlockRows);
            for (var at = 0; at < count; at++)
            {
                var place = (rows.Groups[first + at] * stride) + column;
                means[place] += ofMeans[at] * values[at];
                sums[place] += ofSums[at] * values[at];
            }
        }
    }
}
