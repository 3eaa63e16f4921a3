using Matching.Suggestions.Scoring;

namespace Matching.TestData;

/// <summary>A whole matrix in memory: units by row and column, -1 where the pair is not eligible.</summary>
public sealed class DensePairScores(int[,] units) : PairScores
{
    public override int Participants => units.GetLength(0);

    public override int Volunteers => units.GetLength(1);

    /// <summary>A random matrix of few values, so that there are ties.</summary>
    /// <param name="random">Where the values come from.</param>
    /// <param name="participants">Number of rows.</param>
    /// <param name="volunteers">Length of each row.</param>
    /// <param name="values">How many different values there are, from 1.</param>
    /// <param name="eligible">The share of pairs that are eligible, 0 to 1.</param>
    public static DensePairScores Random(Random random, int participants, int volunteers, int values, double eligible) =>
        new(Matrix(participants, volunteers, (_, _) => random.NextDouble() < eligible ? random.Next(values) * (Score.MostUnits / values) : -1));

    public static int[,] Matrix(int participants, int volunteers, Func<int, int, int> units)
    {
        var matrix = new int[participants, volunteers];
        for (var row = 0; row < participants; row++)
        {
            for (var column = 0; column < volunteers; column++)
            {
                matrix[row, column] = units(row, column);
            }
        }

        return matrix;
    }

    public int UnitsOf(int participant, int volunteer) => units[participant, volunteer];

    /// <summary>The same matrix with one column changed where it is eligible.</summary>
    public DensePairScores With(int volunteer, Func<int, int> changed) =>
        new(Matrix(Participants, Volunteers, (row, column) => column == volunteer && units[row, column] >= 0 ? changed(row) : units[row, column]));

    public override ScoreRow Reader() => new Row(this);

    private sealed class Row(DensePairScores all) : ScoreRow
    {
        private int participant;

        public override void Open(int participant) => this.participant = participant;

        public override void Read(int first, Span<ushort> units, Span<ulong> eligible)
        {
            eligible[..((units.Length + Grain - 1) / Grain)].Clear();
            for (var i = 0; i < units.Length; i++)
            {
                // What stands at a pair that is not eligible means nothing; the highest value shows who relies on it.
                units[i] = UnitsOf(first + i) is >= 0 and var sum ? (ushort)sum : ushort.MaxValue;
                eligible[i / Grain] |= UnitsOf(first + i) >= 0 ? 1ul << (i % Grain) : 0;
            }
        }

        public override int UnitsOf(int volunteer) => all.UnitsOf(participant, volunteer);
    }
}
