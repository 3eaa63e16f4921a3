namespace Matching.Suggestions.Ranking.Trainers.Additive;

/// <summary>
/// What a feature's shape is put together from: a straight part over the bins' positions, a step before each bin but the first, and a level of its
/// own where nothing is known. Each part but the last has the mean 0 over the rows that know the feature and is 0 where nothing is known.
/// </summary>
/// <remarks>
/// A ridge on the steps is the penalty on first differences of neighbouring bins (Eilers and Marx 1996, "Flexible smoothing with B-splines and
/// penalties", Statistical Science 11(2), with splines of degree 0). A shape rises everywhere if its straight part and its steps are 0 or more, and
/// that is a plain bound.
/// </remarks>
internal sealed class ShapeBasis
{
    private readonly double[] cells;

    /// <param name="binning">The feature's bins.</param>
    /// <param name="weights">Of the rows in each bin, all together.</param>
    public ShapeBasis(Binning binning, double[] weights)
    {
        (Bins, Parts) = (binning.Bins, binning.Known + 1);
        Stride = Lanes.Padded(Parts);
        cells = new double[Bins * Stride];
        var known = 0d;
        for (var bin = 0; bin < binning.Known; bin++)
        {
            known += weights[bin];
            this[bin, 0] = binning.Positions[bin];
            for (var step = 1; step <= bin; step++)
            {
                this[bin, step] = 1;
            }
        }

        for (var part = 0; part < binning.Known && known > 0; part++)
        {
            Centre(part, binning.Known, weights, known);
        }

        this[binning.Known, binning.Known] = 1;
    }

    public int Bins { get; }

    /// <summary>The straight part, one for each step, and the level where nothing is known.</summary>
    public int Parts { get; }

    /// <summary>Places of a bin's row.</summary>
    public int Stride { get; }

    /// <summary>What each part is in a bin, filled up with zeros.</summary>
    public ReadOnlySpan<double> Row(int bin) => cells.AsSpan(bin * Stride, Stride);

    /// <summary>The shape of some coefficients: its level in each bin.</summary>
    public double[] Shape(ReadOnlySpan<double> coefficients)
    {
        var shape = new double[Bins];
        for (var bin = 0; bin < Bins; bin++)
        {
            for (var part = 0; part < Parts; part++)
            {
                shape[bin] += this[bin, part] * coefficients[part];
            }
        }

        return shape;
    }

    private double this[int bin, int part]
    {
        get => cells[(bin * Stride) + part];
        set => cells[(bin * Stride) + part] = value;
    }

    private void Centre(int part, int known, double[] weights, double all)
    {
        var mean = 0d;
        for (var bin = 0; bin < known; bin++)
        {
            mean += weights[bin] * this[bin, part] / all;
        }

        for (var bin = 0; bin < known; bin++)
        {
            this[bin, part] -= mean;
        }
    }
}
