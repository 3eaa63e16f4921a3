namespace Matching.Suggestions.Ranking.Trainers.Additive;

/// <summary>The rows that count by their bins, feature after feature, with the coefficients that belong to each.</summary>
internal sealed class BinnedDesign
{
    private readonly byte[][] bins;

    public BinnedDesign(RankingData data, IReadOnlyList<Binning> binnings, IReadOnlyList<int> counted)
    {
        Rows = new CountedRows(data, counted);
        bins = [.. binnings.Select((binning, feature) => Binned(data, binning, counted, feature))];
        Bases = [.. binnings.Select((binning, feature) => new ShapeBasis(binning, Sums(feature, binning.Bins, Rows.Weights)))];
        Starts = new int[Bases.Length + 1];
        for (var feature = 0; feature < Bases.Length; feature++)
        {
            Starts[feature + 1] = Starts[feature] + Bases[feature].Parts;
        }
    }

    public CountedRows Rows { get; }

    public ShapeBasis[] Bases { get; }

    /// <summary>The first coefficient of each feature, then the constant.</summary>
    public int[] Starts { get; }

    public int Columns => Starts[^1] + 1;

    /// <summary>The bin of each row.</summary>
    public ReadOnlySpan<byte> Bins(int feature) => bins[feature];

    /// <summary>into = constant + Σ shapes, row by row.</summary>
    public void Predict(ReadOnlySpan<double> coefficients, Span<double> into)
    {
        into[..Rows.Count].Fill(coefficients[^1]);
        for (var feature = 0; feature < Bases.Length; feature++)
        {
            var shape = Bases[feature].Shape(coefficients.Slice(Starts[feature], Bases[feature].Parts));
            var own = bins[feature];
            for (var row = 0; row < own.Length; row++)
            {
                into[row] += shape[own[row]];
            }
        }
    }

    /// <summary>The sum of something over the rows of each bin; even and odd rows apart, so that a sum need not wait for the last.</summary>
    public double[] Sums(int feature, int count, double[] of)
    {
        var (even, odd, own) = (new double[count], new double[count], bins[feature]);
        var row = 0;
        for (; row + 1 < own.Length; row += 2)
        {
            even[own[row]] += of[row];
            odd[own[row + 1]] += of[row + 1];
        }

        if (row < own.Length)
        {
            even[own[row]] += of[row];
        }

        return [.. even.Zip(odd, (one, other) => one + other)];
    }

    private static byte[] Binned(RankingData data, Binning binning, IReadOnlyList<int> counted, int feature)
    {
        var own = new byte[counted.Count];
        for (var at = 0; at < own.Length; at++)
        {
            own[at] = (byte)binning.Bin(data.Values[(counted[at] * data.Features.Count) + feature]);
        }

        return own;
    }
}
