namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>A square of numbers, row after row, each row filled up to a multiple of <see cref="Lanes.Width"/>.</summary>
/// <param name="size">Rows and columns.</param>
internal sealed class SymmetricMatrix(int size)
{
    private readonly int stride = Lanes.Padded(size);

    private readonly double[] cells = new double[size * Lanes.Padded(size)];

    public int Size => size;

    public double this[int row, int column] => cells[(row * stride) + column];

    /// <summary>A row with its padding.</summary>
    public Span<double> Row(int row) => cells.AsSpan(row * stride, stride);

    public void Clear() => Array.Clear(cells);

    /// <summary>this += factor · other, of the same size.</summary>
    public void Add(SymmetricMatrix other, double factor) => Lanes.AddScaled(cells, other.cells, factor);

    /// <summary>Makes the upper half what the lower half is.</summary>
    public void MirrorLower()
    {
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < row; column++)
            {
                cells[(column * stride) + row] = cells[(row * stride) + column];
            }
        }
    }
}
