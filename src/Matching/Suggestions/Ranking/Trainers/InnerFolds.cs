namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>
/// Parts of the training data that take turns to be held out while a trainer chooses its strength. A list is never split, since its pairs
/// share a person or a season; only where there are too few lists are rows dealt out one by one.
/// </summary>
internal static class InnerFolds
{
    /// <summary>Fewer lists than this for each fold, and rows are dealt out.</summary>
    private const int ListsOfAFold = 4;

    /// <summary>A fold for each row, 0 to <paramref name="folds"/> − 1, by seed and the lists' numbers: the order of rows does not matter.</summary>
    public static int[] Of(CountedRows rows, int folds, int seed)
    {
        var lists = rows.GroupNumbers.Length;
        if (lists < folds * ListsOfAFold)
        {
            return Deal([.. Enumerable.Range(0, rows.Count)], folds, seed);
        }

        var foldOf = Deal(rows.GroupNumbers, folds, seed);
        return [.. Enumerable.Range(0, rows.Count).Select(row => foldOf[rows.Groups[row]])];
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
        return [.. counted.Where(row => Draw(isWhole ? data.Groups[row] : row, seed) < share * ulong.MaxValue)];
    }

    private static int[] Deal(int[] numbers, int folds, int seed)
    {
        var order = Enumerable.Range(0, numbers.Length).OrderBy(at => Draw(numbers[at], seed)).ThenBy(at => numbers[at]).ToArray();
        var folded = new int[numbers.Length];
        for (var place = 0; place < order.Length; place++)
        {
            folded[order[place]] = place % folds;
        }

        return folded;
    }

    /// <summary>SplitMix64 (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators").</summary>
    private static ulong Draw(int number, int seed)
    {
        var mixed = (((ulong)(uint)seed << 32) | (uint)number) + 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
