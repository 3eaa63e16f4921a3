namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>
/// The rows that count, put on one scale and laid in blocks of <see cref="CountedRows.BlockRows"/>, column after column within a block, so that a block
/// stays in the processor's near memory while all its columns are multiplied with each other. The last column is 1 everywhere.
/// </summary>
internal sealed class Design
{
    private const int BlockRows = CountedRows.BlockRows;

    private const int BlocksOfAPart = 40;

    private readonly double[] cells;

    /// <summary>Some rows of <paramref name="data"/>, each of a weight above 0; a value that is not known is 0, the mean.</summary>
    public Design(RankingData data, Scaling scaling, IReadOnlyList<int> counted)
    {
        Rows = new CountedRows(data, counted);
        Columns = data.Features.Count + 1;
        cells = new double[Rows.Blocks * BlockRows * Columns];
        InParts(part =>
        {
            foreach (var block in BlocksOf(part))
            {
                Put(block, data, scaling, counted);
            }
        });
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
        var factors = coefficients.ToArray();
        InParts(part =>
        {
            foreach (var block in BlocksOf(part))
            {
                var rows = into.AsSpan(block * BlockRows, BlockRows);
                var columns = Block(block);
                rows.Clear();
                for (var column = 0; column < Columns; column++)
                {
                    Lanes.AddScaled(rows, columns.Slice(column * BlockRows, BlockRows), factors[column]);
                }
            }
        });
    }

    /// <summary>into = Xᵀ · residuals.</summary>
    public void Gradient(double[] residuals, Span<double> into)
    {
        var sums = new double[Parts * Columns];
        InParts(part =>
        {
            foreach (var block in BlocksOf(part))
            {
                var rows = residuals.AsSpan(block * BlockRows, BlockRows);
                var columns = Block(block);
                for (var column = 0; column < Columns; column++)
                {
                    sums[(part * Columns) + column] += Lanes.Dot(columns.Slice(column * BlockRows, BlockRows), rows);
                }
            }
        });
        into.Clear();
        for (var at = 0; at < sums.Length; at++)
        {
            into[at % Columns] += sums[at];
        }
    }

    /// <summary>Adds Xᵀ · diag(weights) · X to a matrix.</summary>
    public void Gram(double[] weights, SymmetricMatrix into)
    {
        SymmetricMatrix[] sums = [.. Enumerable.Range(0, Parts).Select(_ => new SymmetricMatrix(Columns))];
        InParts(part =>
        {
            var weighted = new double[BlockRows];
            foreach (var block in BlocksOf(part))
            {
                AddBlock(block, weights.AsSpan(block * BlockRows, BlockRows), weighted, sums[part]);
            }
        });
        foreach (var sum in sums)
        {
            into.Add(sum, 1);
        }

        into.MirrorLower();
    }

    private void AddBlock(int block, ReadOnlySpan<double> weights, Span<double> weighted, SymmetricMatrix into)
    {
        var columns = Block(block);
        for (var column = 0; column < Columns; column++)
        {
            Lanes.Multiply(columns.Slice(column * BlockRows, BlockRows), weights, weighted);
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

    /// <summary>Large data are summed in parts, always the same ones whatever the number of processors, so that the sums are too.</summary>
    private int Parts => (Rows.Blocks + BlocksOfAPart - 1) / BlocksOfAPart;

    private IEnumerable<int> BlocksOf(int part) =>
        Enumerable.Range(part * BlocksOfAPart, Math.Min(BlocksOfAPart, Rows.Blocks - (part * BlocksOfAPart)));

    private void InParts(Action<int> work)
    {
        if (Parts == 1)
        {
            work(0);
        }
        else
        {
            Parallel.For(0, Parts, work);
        }
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
