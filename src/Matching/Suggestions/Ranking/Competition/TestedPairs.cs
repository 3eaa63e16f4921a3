namespace Matching.Suggestions.Ranking.Competition;

/// <summary>Tested pairs in the order of a trial: their outcomes as known by now, the lists they are ranked in, and whose they are.</summary>
/// <param name="Folds">By place.</param>
/// <param name="Lists">A group of pairs is one list in each fold.</param>
/// <param name="Labels">0 to 3.</param>
/// <param name="Weights">0 where the outcome is not known.</param>
/// <param name="People">A number for each participant, from 0, without gaps.</param>
internal sealed record TestedPairs(int[] Folds, int[] Lists, int[] Labels, double[] Weights, int[] People)
{
    /// <summary>Number of participants with a known outcome or without.</summary>
    public int Persons { get; } = People.Length == 0 ? 0 : People.Max() + 1;

    /// <summary>Pairs with a known outcome.</summary>
    public int Known { get; } = Weights.Count(weight => weight > 0);

    /// <summary>Of these, those that lasted.</summary>
    public int Lasted { get; } = Labels.Where((label, row) => label >= RankingData.Lasts && Weights[row] > 0).Count();

    /// <summary>Participants with a known outcome.</summary>
    public int Participants { get; } = People.Where((_, row) => Weights[row] > 0).Distinct().Count();

    public static TestedPairs Of(PastPairs pairs, Trial trial) => new(
        trial.Folds,
        Numbered(trial.Rows.Select((row, place) => (trial.Folds[place], pairs.Data.Groups[row]))),
        [.. trial.Rows.Select(row => pairs.Data.Labels[row])],
        [.. trial.Rows.Select(row => pairs.Data.Weights[row])],
        Numbered(trial.Rows.Select(row => pairs.Participants[row])));

    private static int[] Numbered<T>(IEnumerable<T> keys)
        where T : notnull
    {
        var numbers = new Dictionary<T, int>();
        return [.. keys.Select(key => numbers.TryGetValue(key, out var number) ? number : numbers[key] = numbers.Count)];
    }
}
