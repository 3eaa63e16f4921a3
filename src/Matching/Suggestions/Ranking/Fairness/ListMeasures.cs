namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>What an order does in the lists of eligible candidates.</summary>
internal static class ListMeasures
{
    /// <summary>
    /// Exposure of groups of candidates: <c>Σ 1 ÷ log2(1 + place)</c> over all lists, ÷ what the same rows would have if every candidate of a
    /// list had the same share of it; 1 is a random order. So a group is held against its share of each list, and no longer list drags it down.
    /// (A. Singh and T. Joachims, "Fairness of exposure in rankings", KDD 2018; amortised as in A. Biega et al., SIGIR 2018.) With
    /// <paramref name="top"/> the same of places at the top, which is the selection rate of the four-fifths rule.
    /// </summary>
    public static GroupSums Shares(AuditLists lists, double[] scores, Grouping candidates, int? top) => Shares(lists, lists.Worth(scores, top), candidates);

    /// <summary>The same of what each row's place is worth.</summary>
    public static GroupSums Shares(AuditLists lists, double[] worth, Grouping candidates)
    {
        var sums = new GroupSums(AuditSide.Candidates, candidates);
        foreach (var volunteer in lists.Volunteers.Distinct())
        {
            sums.Count(volunteer);
        }

        for (var list = 0; list < lists.Count; list++)
        {
            var (from, to) = (lists.Starts[list], lists.Starts[list + 1]);
            var even = 0.0;
            for (var row = from; row < to; row++)
            {
                even += worth[row] / (to - from);
            }

            for (var row = from; row < to; row++)
            {
                sums.Add(lists.Volunteers[row], lists.Participants[list], worth[row], even);
            }
        }

        return sums;
    }

    /// <summary>
    /// The share of a group's participants the mean score of whose first candidates lies above the median of all participants: a rate for
    /// scores that have no yes and no. Equal to the median counts as one half.
    /// </summary>
    public static GroupSums TopScores(AuditLists lists, double[] scores, Grouping participants, int top)
    {
        double[] means =
        [
            .. Enumerable.Range(0, lists.Count).Select(list => scores[lists.Starts[list]..lists.Starts[list + 1]].OrderDescending().Take(top).DefaultIfEmpty(double.NegativeInfinity).Average()),
        ];
        var median = Median(means);
        var sums = new GroupSums(AuditSide.Participants, participants);
        for (var list = 0; list < lists.Count; list++)
        {
            sums.Count(lists.Participants[list]);
            sums.Add(lists.Participants[list], lists.Participants[list], Above(means[list], median), 1);
        }

        return sums;
    }

    /// <summary>1 above, 0 below, one half where equal.</summary>
    internal static double Above(double value, double line) => value > line ? 1 : value < line ? 0 : 0.5;

    /// <summary>The lower of the two in the middle where there are two; NaN of none.</summary>
    internal static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? double.NaN : sorted[(sorted.Length - 1) / 2];
    }
}
