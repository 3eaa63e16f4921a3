namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>
/// What an order says of pairs whose outcome is known. Misleads: only pairs that were suggested have one; what would have become of those who
/// were not is not known.
/// </summary>
internal static class OutcomeMeasures
{
    /// <summary>
    /// True positive rate: of pairs that lasted, weighted, the share scored above the median of all tested pairs of their fold; equal counts as
    /// one half. n is of pairs that lasted. (M. Hardt, E. Price and N. Srebro, "Equality of opportunity in supervised learning", 2016.)
    /// </summary>
    public static GroupSums TruePositives(AuditOutcomes outcomes, double[] scores, AuditSide side, Grouping grouping)
    {
        var medians = Enumerable.Range(0, outcomes.Rows).GroupBy(row => outcomes.Folds[row])
            .ToDictionary(fold => fold.Key, fold => ListMeasures.Median(fold.Select(row => scores[row])));
        var sums = new GroupSums(side, grouping);
        for (var row = 0; row < outcomes.Rows; row++)
        {
            if (outcomes.Weights[row] > 0 && outcomes.IsGood(row))
            {
                var person = Person(outcomes, row, side);
                sums.Count(person);
                sums.Add(person, outcomes.Participants[row], outcomes.Weights[row] * ListMeasures.Above(scores[row], medians[outcomes.Folds[row]]), outcomes.Weights[row]);
            }
        }

        return sums;
    }

    /// <summary>Calibration error in the large: the mean chance less the share that lasted, weighted; 0 is right, above 0 too bold. n is of pairs.</summary>
    public static GroupSums Calibration(AuditOutcomes outcomes, double[] chances, AuditSide side, Grouping grouping)
    {
        var sums = new GroupSums(side, grouping);
        for (var row = 0; row < outcomes.Rows; row++)
        {
            if (outcomes.Weights[row] > 0)
            {
                var person = Person(outcomes, row, side);
                sums.Count(person);
                sums.Add(person, outcomes.Participants[row], outcomes.Weights[row] * (chances[row] - (outcomes.IsGood(row) ? 1 : 0)), outcomes.Weights[row]);
            }
        }

        return sums;
    }

    private static int Person(AuditOutcomes outcomes, int row, AuditSide side) =>
        side == AuditSide.Candidates ? outcomes.Volunteers[row] : outcomes.Participants[row];
}
