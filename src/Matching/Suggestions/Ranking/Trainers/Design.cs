namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>
/// The rows that count, put on one scale and laid in blocks of <see cref="CountedRows.BlockRows"/>, column after column within a block, so that a block
/// stays in the processor's near memory while all its columns are multiplied with each other. The last column is 1 everywhere.
/// </summary>
internal sealed class Design
{
    private const int BlockRows = CountedRows.BlockRows;

    private readonly double[] cells;

    /// <summary>Some rows of <paramref name="data"/>, each of a weight above 0; a value that is not known is 0, the mean.</summary>
    public Design(RankingData data, Scaling scaling, IReadOnlyList<int> counted)
    {
        Rows = new CountedRows(data, counted);
        Columns = data.Features.Count + 1;
        cells = new double[Rows.Blocks * BlockRows * Columns];
        for (var block = 0; block < Rows.Blocks; block++)
        {
            Put(block, data, scaling, counted);
        }
    }

    public CountedRows Rows { get; }

    /// <summary>Features and the column of ones.</summary>
    public int Columns { get; }

    /// <summary>All columns of a block, one after another.</summary>
    public ReadOnlySpan<double> Block(int block) => cells.AsSpan(block * BlockRows * Columns, BlockRows * Columns);

    /// <summary>The value of a row in a column.</summary>
    public double At(int row, int column) => cells[(row / BlockRows * BlockRows * Columns) + (column * BlockRows) + (row % BlockRows)];

    /// <summary>into = X · coefficients, for every row and the padding.</summary>
    public void Predict(ReadOnlySpan<double> coefficients, double[] into)
    {
        for (var block = 0; block < Rows.Blocks; block++)
        {
            var rows = into.AsSpan(block * BlockRows, BlockRows);
            var columns = Block(block);
            rows.Clear();
            for (var column = 0; column < Columns; column++)
            {
                Lanes.AddScaled(rows, columns.Slice(column * BlockRows, BlockRows), coefficients[column]);
            }
        }
    }

    /// <summary>into = Xᵀ · residuals.</summary>
    public void Gradient(double[] residuals, Span<double> into)
    {
        into.Clear();
        for (var block = 0; block < Rows.Blocks; block++)
        {
            var rows = residuals.AsSpan(block * BlockRows, BlockRows);
            var columns = Block(block);
            for (var column = 0; column < Columns; column++)
            {
                into[column] += Lanes.Dot(columns.Slice(column * BlockRows, BlockRows), rows);
            }
        }
    }

    /// <summary>Adds Xᵀ · diag(weights) · X to a matrix.</summary>
    public void Gram(double[] weights, SymmetricMatrix into)
    {
        var weighted = new double[BlockRows];
        for (var block = 0; block < Rows.Blocks; block++)
        {
            var columns = Block(block);
            for (var column = 0; column < Columns; column++)
            {
                Lanes.Multiply(columns.Slice(column * BlockRows, BlockRows), weights.AsSpan(block * BlockRows, BlockRows), weighted);
                var sums = into.Row(column);
                var other = 0;
                for (; other + 4 <= column + 1; other += 4)
                {
                    Lanes.Dot4(columns.Slice(other * BlockRows, 4 * BlockRows), BlockRows, weighted, sums[other..]);
                }

                for (; other <= column; other++)
                {
                    sums[other] += Lanes.Dot(columns.Slice(other * BlockRows, BlockRows), weighted);
                }
            }
        }

        into.MirrorLower();
    }

    private void Put(int block, RankingData data, Scaling scaling, IReadOnlyList<int> counted)
    {
        var (first, width) = (block * BlockRows, data.Features.Count);
        var count = Math.Min(BlockRows, counted.Count - first);
        var columns = cells.AsSpan(first * Columns, BlockRows * Columns);
        Span<int> starts = stackalloc int[BlockRows];
        for (var at = 0; at < count; at++)
        {
            starts[at] = counted[first + at] * width;
        }

        for (var feature = 0; feature < width; feature++)
        {
            var into = columns.Slice(feature * BlockRows, BlockRows);
            var (mean, factor) = (scaling.Means[feature], 1 / scaling.Deviations[feature]);
            for (var at = 0; at < count; at++)
            {
                var value = data.Values[starts[at] + feature];
                into[at] = double.IsNaN(value) ? 0 : (value - mean) * factor;
            }
        }

        columns.Slice(width * BlockRows, count).Fill(1);
    }
}
