namespace Matching.Suggestions.Ranking.Measures;

/// <summary>
/// Lists of pairs as one set of scores ranks them, with what became of the pairs: sorted once, so that a measure of a resample costs little.
/// Rows of weight 0 have no outcome and are in no list.
/// </summary>
/// <remarks>
/// Rows with the same score stand in no order. A measure is then the mean over all orders of the tied rows, exactly: expectation is linear,
/// so each of them counts with the mean of what the places they share are worth (F. McSherry and M. Najork, "Computing information retrieval
/// performance measures efficiently in the presence of tied scores", ECIR 2008).
/// </remarks>
public sealed class RankedLists
{
    private readonly RankedList[] lists;

    /// <param name="groups">Which list each row belongs to.</param>
    /// <param name="labels">0 to 30, higher is better.</param>
    /// <param name="weights">0 or more.</param>
    /// <param name="scores">Finite; higher is ranked before lower.</param>
    /// <param name="people">
    /// Whose row each is, from 0, for resamples; empty where none are drawn. In a list of one person's own candidates the whole list is drawn
    /// with that person, in any other each row with its own.
    /// </param>
    /// <exception cref="ArgumentException">Lengths differ, or a score is not a number.</exception>
    public RankedLists(IReadOnlyList<int> groups, IReadOnlyList<int> labels, IReadOnlyList<double> weights, IReadOnlyList<double> scores, IReadOnlyList<int> people)
    {
        if (labels.Count != groups.Count || weights.Count != groups.Count || scores.Count != groups.Count || (people.Count != 0 && people.Count != groups.Count))
        {
            throw new ArgumentException("Groups, labels, weights, scores and people are of the same rows.", nameof(groups));
        }

        if (scores.Any(score => !double.IsFinite(score)))
        {
            throw new ArgumentException("A score is a finite number.", nameof(scores));
        }

        lists =
        [
            .. Enumerable.Range(0, groups.Count).Where(row => weights[row] > 0).GroupBy(row => groups[row]).OrderBy(list => list.Key)
                .Select(list => new RankedList(
                [
                    .. list.OrderByDescending(row => scores[row])
                        .Select(row => new RankedRow(scores[row], weights[row], labels[row], people.Count == 0 ? 0 : people[row])),
                ])),
        ];
    }

    /// <summary>Lists with at least one row that has an outcome.</summary>
    public int Count => lists.Length;

    /// <summary>Lists in which something is relevant: those that a mean is taken of.</summary>
    public int Telling => lists.Count(list => list.HasGain);

    /// <summary>
    /// Normalised discounted cumulative gain at k, the mean over lists, 0 to 1.
    /// <para>Definition: <c>DCG = Σ gain(row) × discount(place)</c> over the first k places, <c>gain = weight × (2^label − 1)</c>,
    /// <c>discount = 1 ÷ log2(1 + place)</c> with places from 1; of a list <c>NDCG = DCG ÷ DCG of the rows in order of their gain</c>.
    /// (K. Järvelin and J. Kekäläinen, ACM TOIS 20, 2002; gain as in C. Burges et al., 2005, and LightGBM.)</para>
    /// <para>A weight above 1 stands for pairs whose outcome is not known: their gain stands where this one's does.</para>
    /// <para>A list in which nothing is relevant has no NDCG. It is left out of the mean; LightGBM counts it as 1, which
    /// <paramref name="nothingRelevant"/> gives. The two agree where every list has a relevant row.</para>
    /// <para>Misleads: short lists are near 1 in any order, so compare only rankings of the same lists.</para>
    /// </summary>
    /// <param name="k">Places that count, 1 or more.</param>
    /// <param name="copies">How often each person was drawn, by their number; null where each counts once.</param>
    /// <param name="nothingRelevant">What a list without a relevant row counts as; null leaves it out.</param>
    /// <returns>Null where no list is left.</returns>
    public double? Ndcg(int k, int[]? copies = null, double? nothingRelevant = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        var discounts = Discounts.UpTo(k);
        return Mean(copies, list => list.Ndcg(discounts, copies) ?? nothingRelevant);
    }

    /// <summary>
    /// Mean reciprocal rank: the mean over lists of 1 ÷ the place of the first relevant row, 0 to 1. Relevant is a label of
    /// <see cref="RankingData.Lasts"/> or more. Lists without one are left out; weights play no part beyond being above 0, since a place is a
    /// place. (E. Voorhees, TREC-8, 1999.)
    /// </summary>
    /// <param name="copies">As for <see cref="Ndcg"/>.</param>
    /// <returns>Null where no list is left.</returns>
    public double? ReciprocalRank(int[]? copies = null) => Mean(copies, list => list.ReciprocalRank(copies));

    private double? Mean(int[]? copies, Func<RankedList, double?> measure)
    {
        var (sum, weight) = (0.0, 0.0);
        foreach (var list in lists)
        {
            var times = list.Times(copies);
            if (times > 0 && measure(list) is { } value)
            {
                sum += times * value;
                weight += times;
            }
        }

        return weight > 0 ? sum / weight : null;
    }
}
