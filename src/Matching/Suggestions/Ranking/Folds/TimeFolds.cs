namespace Matching.Suggestions.Ranking.Folds;

/// <summary>
/// Our own folds: always forward in time, and nobody on both sides.
/// <para>The proposals stand in the order of their days and are cut into one part more than there are folds, with about as many known outcomes in
/// each; a day is never cut. Each part but the first is tested once. It is learned from proposals made before its first day, with the outcomes
/// that were known on the day before: a match that ran on then is censored, however it ended later.</para>
/// <para>Rows that share a participant or a volunteer with the tested part are left out of what is learned from. Connected components of people
/// would keep every row, but where volunteers meet many participants nearly everybody is one component and no fold is left.</para>
/// <para>Misleads: early folds learn from little, so that the whole trial says a little less of a model than it can do by now.</para>
/// </summary>
public static class TimeFolds
{
    /// <param name="pairs">All past pairs.</param>
    /// <param name="count">How many folds at most, 1 or more.</param>
    /// <returns>Only folds with a known outcome on either side; none where all proposals are of one time.</returns>
    public static IReadOnlyList<Fold> Of(PastPairs pairs, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var days = FirstDays(pairs, count + 1);
        var folds = new List<Fold>();
        for (var part = 1; part < days.Count; part++)
        {
            var (first, next) = (days[part], part + 1 < days.Count ? days[part + 1] : DateOnly.MaxValue);
            var test = Rows(pairs, course => course >= first && course < next);
            var train = Apart(pairs, Rows(pairs, course => course < first), test);
            var known = pairs.AsKnownOn(first.AddDays(-1));
            if (train.Exists(row => known.Weights[row] > 0) && test.Exists(row => pairs.Data.Weights[row] > 0))
            {
                folds.Add(new Fold($"{first:yyyy-MM-dd}", train, test, first.AddDays(-1)));
            }
        }

        return folds;
    }

    /// <summary>The first day of each part.</summary>
    private static List<DateOnly> FirstDays(PastPairs pairs, int parts)
    {
        var known = pairs.Data.Weights.Count(weight => weight > 0);
        var (days, seen) = (new List<DateOnly>(), 0);
        foreach (var day in Enumerable.Range(0, pairs.Rows).GroupBy(row => pairs.Courses[row].ProposedOn).OrderBy(day => day.Key))
        {
            if (days.Count == 0 || (days.Count < parts && (long)seen * parts >= (long)known * days.Count && seen > 0))
            {
                days.Add(day.Key);
            }

            seen += day.Count(row => pairs.Data.Weights[row] > 0);
        }

        return days;
    }

    private static List<int> Rows(PastPairs pairs, Func<DateOnly, bool> isOf) =>
        [.. Enumerable.Range(0, pairs.Rows).Where(row => isOf(pairs.Courses[row].ProposedOn))];

    private static List<int> Apart(PastPairs pairs, List<int> rows, List<int> test)
    {
        var participants = test.Select(row => pairs.Participants[row]).ToHashSet();
        var volunteers = test.Select(row => pairs.Volunteers[row]).ToHashSet();
        return [.. rows.Where(row => !participants.Contains(pairs.Participants[row]) && !volunteers.Contains(pairs.Volunteers[row]))];
    }
}
