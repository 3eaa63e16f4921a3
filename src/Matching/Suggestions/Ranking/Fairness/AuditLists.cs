namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>The eligible candidates of some participants, one list after another, unordered: an order is a score for each row.</summary>
/// <param name="Starts">The first row of each list, and the number of rows last of all.</param>
/// <param name="Participants">The number of each list's participant.</param>
/// <param name="Volunteers">The number of each row's volunteer.</param>
/// <param name="Pairs">The features of each row; without outcomes.</param>
public sealed record AuditLists(int[] Starts, int[] Participants, int[] Volunteers, RankingData Pairs)
{
    public int Count => Participants.Length;

    public int Rows => Volunteers.Length;

    /// <summary>
    /// What each row's place is worth: <c>1 ÷ log2(1 + place)</c> for exposure, or 1 in the first <paramref name="top"/> places and 0 below.
    /// Rows with the same score share what their places are worth together, as on average over all their orders.
    /// </summary>
    /// <param name="scores">Finite, one a row; higher stands first.</param>
    /// <param name="top">Null for exposure in the whole list.</param>
    public double[] Worth(double[] scores, int? top)
    {
        if (scores.Length != Rows)
        {
            throw new ArgumentException("A score for each row.", nameof(scores));
        }

        var worth = new double[Rows];
        for (var list = 0; list < Count; list++)
        {
            int[] order = [.. Enumerable.Range(Starts[list], Starts[list + 1] - Starts[list]).OrderByDescending(row => scores[row])];
            for (var (first, next) = (0, 0); first < order.Length; first = next)
            {
                var together = 0.0;
                for (next = first; next < order.Length && scores[order[next]] == scores[order[first]]; next++)
                {
                    together += OfPlace(next + 1, top);
                }

                foreach (var row in order.AsSpan(first, next - first))
                {
                    worth[row] = together / (next - first);
                }
            }
        }

        return worth;
    }

    private static double OfPlace(int place, int? top) => top is { } last ? place <= last ? 1 : 0 : 1 / Math.Log2(1 + place);
}
