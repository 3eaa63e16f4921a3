using System.Globalization;

namespace Matching.Suggestions.Ranking.Folds;

/// <summary>
/// Our own folds: always forward in time, and nobody on both sides.
/// <para>The proposals stand in the order of their days. Testing begins when enough is known to learn from: on the first day by which, of earlier
/// proposals, <c>least</c> are known to have lasted and as many not to have, and of all known outcomes one part in <c>folds + 1</c> is behind. What
/// follows is cut into folds with about as many known outcomes in each; a day is never cut. Each is learned from proposals made before its first
/// day, with the outcomes that were known on the day before: a match that ran on then is censored, however it ended later.</para>
/// <para>Rows that share a participant or a volunteer with the tested part are left out of what is learned from. Connected components of people
/// would keep every row, but where volunteers meet many participants nearly everybody is one component and no fold is left.</para>
/// <para>Misleads: early folds learn from little, so that the whole trial says a little less of a model than it can do by now.</para>
/// </summary>
public static class TimeFolds
{
    /// <param name="pairs">All past pairs.</param>
    /// <param name="count">How many folds at most, 1 or more.</param>
    /// <param name="least">Outcomes of each kind that must be known before testing begins, 1 or more.</param>
    /// <returns>Only folds from which something is left to learn and in which an outcome is known; none where all proposals are of one time.</returns>
    public static IReadOnlyList<Fold> Of(PastPairs pairs, int count, int least)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(least, 1);
        var days = FirstDays(pairs, count, least);
        var folds = new List<Fold>();
        for (var part = 0; part < days.Count; part++)
        {
            var (first, next) = (days[part], part + 1 < days.Count ? days[part + 1] : DateOnly.MaxValue);
            var test = Rows(pairs, day => day >= first && day < next);
            var train = Apart(pairs, Rows(pairs, day => day < first), test);
            if (IsTelling(pairs.AsKnownOn(first.AddDays(-1)), train, least: 1) && test.Exists(row => pairs.Data.Weights[row] > 0))
            {
                folds.Add(new Fold(first.ToString("O", CultureInfo.InvariantCulture), train, test, first.AddDays(-1)));
            }
        }

        return folds;
    }

    /// <summary>The first day of each fold.</summary>
    private static List<DateOnly> FirstDays(PastPairs pairs, int count, int least)
    {
        List<(DateOnly Day, int Known)> days =
        [
            .. Enumerable.Range(0, pairs.Rows).GroupBy(row => pairs.Courses[row].ProposedOn).OrderBy(day => day.Key)
                .Select(day => (day.Key, day.Count(row => pairs.Data.Weights[row] > 0))),
        ];
        var begin = Math.Max(FirstTold(pairs, days, least), FirstPast(days, from: 0, days.Sum(day => day.Known) / (double)(count + 1)));
        var left = days.Skip(begin).Sum(day => day.Known);
        return [.. Enumerable.Range(0, count).Select(part => FirstPast(days, begin, part * left / (double)count)).Distinct().Where(day => day < days.Count).Select(day => days[day].Day)];
    }

    /// <summary>The place of the first day on which at least so many outcomes lie behind, counted from a place on.</summary>
    private static int FirstPast(List<(DateOnly Day, int Known)> days, int from, double known)
    {
        var (place, seen) = (from, 0);
        for (; place < days.Count && seen < known; place++)
        {
            seen += days[place].Known;
        }

        return place;
    }

    /// <summary>The place of the first day by which enough is known of earlier proposals. What is known only grows from day to day.</summary>
    private static int FirstTold(PastPairs pairs, List<(DateOnly Day, int Known)> days, int least)
    {
        var (low, high) = (0, days.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var day = days[middle].Day;
            (low, high) = IsTelling(pairs.AsKnownOn(day.AddDays(-1)), Rows(pairs, proposed => proposed < day), least) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static bool IsTelling(RankingData known, List<int> rows, int least)
    {
        var lasted = rows.Count(row => known.Weights[row] > 0 && known.Labels[row] >= RankingData.Lasts);
        return lasted >= least && rows.Count(row => known.Weights[row] > 0) - lasted >= least;
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
