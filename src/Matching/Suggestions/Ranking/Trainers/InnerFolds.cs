namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>
/// Parts of the training data that take turns to be held out while a trainer chooses its strength: people are never split over them
/// (<see cref="People"/>); where people are all linked with each other, lists are not; and where there are too few lists, rows are dealt out one by one.
/// </summary>
internal static class InnerFolds
{
    /// <summary>Fewer circles or lists than this for each fold, and they are not what is dealt.</summary>
    private const int LeastOfAFold = 2;

    /// <summary>A fold for each row, 0 to <paramref name="folds"/> − 1; circles and lists go by their number and the seed, whatever the order of rows.</summary>
    public static int[] Of(CountedRows rows, int folds, int seed)
    {
        var circles = rows.Circles.CountBy(circle => circle).ToArray();
        if (circles.Length >= folds * LeastOfAFold && circles.Max(circle => circle.Value) <= rows.Count / 2)
        {
            return Deal(rows.Circles, folds, seed);
        }

        return rows.GroupNumbers.Length >= folds * LeastOfAFold
            ? Deal([.. Enumerable.Range(0, rows.Count).Select(row => (ulong)rows.GroupNumbers[rows.Groups[row]])], folds, seed)
            : Deal([.. Enumerable.Range(0, rows.Count).Select(row => (ulong)row)], folds, seed);
    }

    /// <summary>About <paramref name="most"/> of the rows, whole lists where they are many, drawn by seed and the lists' numbers.</summary>
    public static IReadOnlyList<int> Some(RankingData data, IReadOnlyList<int> counted, int most, int seed)
    {
        if (counted.Count <= most)
        {
            return counted;
        }

        var share = (double)most / counted.Count;
        var lists = counted.Select(row => data.Groups[row]).Distinct().Count();
        var isWhole = lists * share >= 100;
        return [.. counted.Where(row => Mixed.Of(seed, (ulong)(isWhole ? data.Groups[row] : row)) < share * ulong.MaxValue)];
    }

    /// <summary>One after another in an order drawn by the seed, each to the fold with the fewest rows as yet.</summary>
    private static int[] Deal(IReadOnlyList<ulong> numbers, int folds, int seed)
    {
        var (foldOf, sizes) = (new Dictionary<ulong, int>(), new int[folds]);
        foreach (var (number, rows) in numbers.CountBy(number => number).OrderBy(one => Mixed.Of(seed, one.Key)).ThenBy(one => one.Key))
        {
            foldOf[number] = Array.IndexOf(sizes, sizes.Min());
            sizes[foldOf[number]] += rows;
        }

        return [.. numbers.Select(number => foldOf[number])];
    }
}
