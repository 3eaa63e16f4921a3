namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>The chance that one of the group has the higher value than one who is not; ties count one half. Sorted once.</summary>
internal sealed class AucOfGroup
{
    private readonly int[] order;
    private readonly double[] values;
    private readonly bool[] isOf;

    public AucOfGroup(double[] values, bool[] isOf)
    {
        (this.values, this.isOf) = (values, isOf);
        order = [.. Enumerable.Range(0, values.Length).OrderBy(at => values[at])];
    }

    /// <param name="copies">How often each counts; null where each counts once.</param>
    /// <returns>Null where one of the two is missing.</returns>
    public double? Value(int[]? copies)
    {
        var (won, own, others) = (0.0, 0.0, 0.0);
        for (var (first, next) = (0, 0); first < order.Length; first = next)
        {
            var (tied, tiedOthers) = (0.0, 0.0);
            for (next = first; next < order.Length && values[order[next]] == values[order[first]]; next++)
            {
                var times = copies?[order[next]] ?? 1;
                tied += isOf[order[next]] ? times : 0;
                tiedOthers += isOf[order[next]] ? 0 : times;
            }

            won += tied * (others + tiedOthers / 2);
            own += tied;
            others += tiedOthers;
        }

        return own > 0 && others > 0 ? won / own / others : null;
    }
}
