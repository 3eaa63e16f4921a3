namespace Matching.Suggestions.Ranking.Trainers.Trees;

/// <summary>
/// A tree of questions "is this feature at most that?". Questions are numbered from 0, the root, each before those under it; an answer leads to
/// another question, or, where the number is below 0, to leaf <c>−1 − number</c>.
/// </summary>
/// <param name="Features">Of each question, the place of the feature it asks for; none where the tree is one leaf.</param>
/// <param name="Thresholds">Of each question, in single precision.</param>
/// <param name="Yes">Of each question, where a value of at most the threshold leads.</param>
/// <param name="No">Of each question, where a greater value leads.</param>
/// <param name="Leaves">What each leaf adds to the score.</param>
/// <param name="Means">Of each question, the mean of what the training rows that came by were given.</param>
public sealed record DecisionTree(int[] Features, float[] Thresholds, int[] Yes, int[] No, double[] Leaves, double[] Means)
{
    /// <summary>What the tree gives to a row of values without gaps.</summary>
    internal double Score(ReadOnlySpan<float> values)
    {
        var at = Root;
        while (at >= 0)
        {
            at = Next(at, values);
        }

        return Leaves[-1 - at];
    }

    /// <summary>The mean of what the training rows were given.</summary>
    internal double Mean => Features.Length == 0 ? Leaves[0] : Means[0];

    /// <summary>Gives each question's feature what its answer changed in the mean.</summary>
    internal void Explain(ReadOnlySpan<float> values, double[] given)
    {
        for (var at = Root; at >= 0;)
        {
            var next = Next(at, values);
            given[Features[at]] += (next >= 0 ? Means[next] : Leaves[-1 - next]) - Means[at];
            at = next;
        }
    }

    /// <summary>The same tree with the means of some rows, each of values without gaps.</summary>
    internal DecisionTree WithMeans(IReadOnlyList<float[]> rows)
    {
        var (sums, counts) = (new double[Features.Length], new int[Features.Length]);
        foreach (var row in rows)
        {
            var score = Score(row);
            for (var at = Root; at >= 0; at = Next(at, row))
            {
                sums[at] += score;
                counts[at]++;
            }
        }

        return this with { Means = [.. sums.Zip(counts, (sum, count) => count > 0 ? sum / count : 0)] };
    }

    /// <summary>Whether it can be walked: every answer leads on or to a leaf, and every question asks for one of so many features.</summary>
    internal bool Holds(int features) =>
        Features.Length == Thresholds.Length && Features.Length == Yes.Length && Features.Length == No.Length && Features.Length == Means.Length
        && Leaves.Length == Features.Length + 1 && Features.All(feature => feature >= 0 && feature < features)
        && Enumerable.Range(0, Yes.Length).All(at => Leads(at, Yes[at]) && Leads(at, No[at]));

    private int Root => Features.Length == 0 ? -1 : 0;

    private int Next(int at, ReadOnlySpan<float> values) => values[Features[at]] <= Thresholds[at] ? Yes[at] : No[at];

    private bool Leads(int from, int to) => to < 0 ? -1 - to < Leaves.Length : to > from && to < Features.Length;
}
