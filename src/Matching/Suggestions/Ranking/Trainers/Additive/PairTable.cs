namespace Matching.Suggestions.Ranking.Trainers.Additive;

/// <summary>Second derivatives of two features' parts: their table of bins, seen through both bases.</summary>
internal sealed class PairTable(BinnedDesign design, double[] curvatures)
{
    private const int MostBins = 66;

    private readonly double[] even = new double[MostBins * MostBins];
    private readonly double[] odd = new double[MostBins * MostBins];
    private readonly double[] seen = new double[MostBins * Lanes.Width * 9];
    private readonly double[] result = new double[Lanes.Width * 9];

    /// <summary>Adds the block of a feature and another to the lower half.</summary>
    public void Add(int feature, int other, SymmetricMatrix into)
    {
        var (rows, columns) = (design.Bases[feature], design.Bases[other]);
        Count(design.Bins(feature), design.Bins(other), columns.Bins, rows.Bins * columns.Bins);
        for (var bin = 0; bin < rows.Bins; bin++)
        {
            var own = seen.AsSpan(bin * columns.Stride, columns.Stride);
            own.Clear();
            for (var at = 0; at < columns.Bins; at++)
            {
                if (even[(bin * columns.Bins) + at] is not 0 and var sum)
                {
                    Lanes.AddScaled(own, columns.Row(at), sum);
                }
            }
        }

        var start = design.Starts[other];
        for (var part = 0; part < rows.Parts; part++)
        {
            var sums = result.AsSpan(0, columns.Stride);
            sums.Clear();
            for (var bin = 0; bin < rows.Bins; bin++)
            {
                if (rows.Row(bin)[part] is not 0 and var factor)
                {
                    Lanes.AddScaled(sums, seen.AsSpan(bin * columns.Stride, columns.Stride), factor);
                }
            }

            sums[..columns.Parts].CopyTo(into.Row(design.Starts[feature] + part)[start..]);
        }
    }

    private void Count(ReadOnlySpan<byte> one, ReadOnlySpan<byte> two, int width, int cells)
    {
        Array.Clear(even, 0, cells);
        Array.Clear(odd, 0, cells);
        var row = 0;
        for (; row + 1 < one.Length; row += 2)
        {
            even[(one[row] * width) + two[row]] += curvatures[row];
            odd[(one[row + 1] * width) + two[row + 1]] += curvatures[row + 1];
        }

        if (row < one.Length)
        {
            even[(one[row] * width) + two[row]] += curvatures[row];
        }

        for (var cell = 0; cell < cells; cell++)
        {
            even[cell] += odd[cell];
        }
    }
}
