namespace Matching.TestData;

/// <summary>
/// The best assignment by the plainest exact method: the Hungarian algorithm (Kuhn 1955, Munkres 1957) on a square of every place and one
/// place outside for each participant. Cubic, so for small cases only; it shares nothing with the solver.
/// </summary>
public static class PlainAssignment
{
    /// <summary>The cost of a pair that must not be.</summary>
    public const long Never = 1L << 50;

    /// <param name="units">Score of a pair in units, -1 where it is not allowed.</param>
    /// <param name="places">Places of each volunteer.</param>
    /// <param name="outside">What staying out is worth to each participant.</param>
    /// <returns>The largest sum of what everybody has.</returns>
    public static long Best(int[,] units, int[] places, long[] outside)
    {
        var participants = units.GetLength(0);
        var seats = places.SelectMany((count, volunteer) => Enumerable.Repeat(volunteer, Math.Min(count, participants))).ToArray();
        var columns = seats.Length + participants;
        var cost = new long[participants, columns];
        for (var row = 0; row < participants; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                cost[row, column] = column >= seats.Length ? (column - seats.Length == row ? -outside[row] : Never)
                    : units[row, seats[column]] < 0 ? Never : -units[row, seats[column]];
            }
        }

        return -ColumnsOf(cost).Index().Sum(pair => cost[pair.Index, pair.Item]);
    }

    /// <summary>For each row its column, so that the sum of their costs is the least; each column once at most, at least as many columns as rows.</summary>
    public static int[] ColumnsOf(long[,] cost)
    {
        var (rows, columns) = (cost.GetLength(0), cost.GetLength(1));
        var rowPrice = new long[rows + 1];
        var columnPrice = new long[columns + 1];
        var rowOf = new int[columns + 1];
        for (var row = 1; row <= rows; row++)
        {
            rowOf[0] = row;
            var column = 0;
            var least = Enumerable.Repeat(long.MaxValue / 2, columns + 1).ToArray();
            var from = new int[columns + 1];
            var seen = new bool[columns + 1];
            do
            {
                seen[column] = true;
                var (here, delta, next) = (rowOf[column], long.MaxValue / 2, 0);
                for (var other = 1; other <= columns; other++)
                {
                    if (seen[other])
                    {
                        continue;
                    }

                    var reduced = cost[here - 1, other - 1] - rowPrice[here] - columnPrice[other];
                    (least[other], from[other]) = reduced < least[other] ? (reduced, column) : (least[other], from[other]);
                    (delta, next) = least[other] < delta ? (least[other], other) : (delta, next);
                }

                for (var other = 0; other <= columns; other++)
                {
                    if (seen[other])
                    {
                        rowPrice[rowOf[other]] += delta;
                        columnPrice[other] -= delta;
                    }
                    else
                    {
                        least[other] -= delta;
                    }
                }

                column = next;
            }
            while (rowOf[column] != 0);
            for (; column != 0; column = from[column])
            {
                rowOf[column] = rowOf[from[column]];
            }
        }

        var columnOf = new int[rows];
        foreach (var column in Enumerable.Range(1, columns).Where(column => rowOf[column] != 0))
        {
            columnOf[rowOf[column] - 1] = column - 1;
        }

        return columnOf;
    }
}
