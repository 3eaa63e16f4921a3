namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>Outcomes, weights and lists of the rows that a model learns from, filled up with rows of weight 0 to whole blocks.</summary>
internal sealed class CountedRows
{
    /// <summary>Rows of a block.</summary>
    public const int BlockRows = 256;

    private readonly Lazy<ulong[]> circles;

    /// <param name="places">Rows of a weight above 0.</param>
    public CountedRows(RankingData data, IReadOnlyList<int> places)
    {
        (Count, Blocks) = (places.Count, (places.Count + BlockRows - 1) / BlockRows);
        (Lasts, Weights, Groups) = (new double[Blocks * BlockRows], new double[Blocks * BlockRows], new int[Blocks * BlockRows]);
        var numbers = new Dictionary<int, int>();
        for (var at = 0; at < Count; at++)
        {
            var row = places[at];
            Lasts[at] = data.Labels[row] >= RankingData.Lasts ? 1 : 0;
            Weights[at] = data.Weights[row];
            if (!numbers.TryGetValue(data.Groups[row], out var group))
            {
                numbers.Add(data.Groups[row], group = numbers.Count);
            }

            Groups[at] = group;
        }

        GroupNumbers = [.. numbers.Keys];
        circles = new Lazy<ulong[]>(() => People.Circles(data, places));
    }

    public int Count { get; }

    public int Blocks { get; }

    /// <summary>1 where the match lasted, else 0.</summary>
    public double[] Lasts { get; }

    public double[] Weights { get; }

    /// <summary>Each row's list, from 0 without gaps.</summary>
    public int[] Groups { get; }

    /// <summary>What each list was called in the data.</summary>
    public int[] GroupNumbers { get; }

    /// <summary>Each row's circle of people, as <see cref="People"/> tells them.</summary>
    public ulong[] Circles => circles.Value;

    /// <summary>The rows of a weight above 0.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static IReadOnlyList<int> In(RankingData data) =>
        Enumerable.Range(0, data.Rows).Where(row => data.Weights[row] > 0).ToArray() is { Length: > 0 } places
            ? places
            : throw new ArgumentException("No row has a weight above 0.", nameof(data));

    /// <summary>The weights without the rows of one fold.</summary>
    public double[] WeightsWithout(int[] folds, int fold) =>
        [.. Weights.Select((weight, row) => row < Count && folds[row] == fold ? 0 : weight)];
}
