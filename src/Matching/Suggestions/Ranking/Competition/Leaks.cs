namespace Matching.Suggestions.Ranking.Competition;

/// <summary>
/// Looks for features that were known only after the outcome: of each feature alone the AUC is taken, once of its values and once of whether it is
/// known at all. Nothing that is known of two people beforehand tells so well whether they will stay together. It finds a leak that stands in one
/// feature; one that is spread over several shows in a contestant's AUC.
/// <para>Within the lists of a participant's own candidates it is taken once more, as the mean over lists: such a list ends with the match that
/// lasted, so that what tells the order of proposals tells the outcome there, and shows nowhere else. From <see cref="LeastOfEach"/> lists on that
/// hold both outcomes.</para>
/// <para>Values that are known of fewer than <see cref="LeastOfEach"/> pairs that lasted, or that did not, are passed over: among many features one
/// of those would part the outcomes by chance.</para>
/// </summary>
public static class Leaks
{
    public const int LeastOfEach = 20;

    /// <param name="data">Rows of weight 0 are not looked at.</param>
    /// <param name="most">The AUC above which a feature is named.</param>
    public static IReadOnlyList<LeakingFeature> In(RankingData data, double most)
    {
        int[] rows = [.. Enumerable.Range(0, data.Rows).Where(row => data.Weights[row] > 0).OrderBy(row => data.Groups[row])];
        return [.. data.Features.Select((feature, place) => new LeakingFeature(feature.Name, Auc(data, rows, place))).Where(feature => feature.Auc > most)];
    }

    private static double Auc(RankingData data, int[] rows, int place)
    {
        var values = new double[rows.Length];
        var filled = new double[rows.Length];
        var known = new List<int>(rows.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            values[i] = data.Row(rows[i])[place];
            filled[i] = double.IsNaN(values[i]) ? 0 : 1;
            if (filled[i] > 0)
            {
                known.Add(i);
            }
        }

        return Math.Max(
            Auc(data, [.. known.Select(i => rows[i])], [.. known.Select(i => values[i])]),
            known.Count < rows.Length ? Auc(data, [.. rows], filled) : 0.5);
    }

    /// <summary>In whichever direction, over all pairs or within lists, whichever tells more. Rows of a list stand together.</summary>
    private static double Auc(RankingData data, int[] rows, double[] values)
    {
        var lists = new List<double>();
        for (var (first, next) = (0, 0); first < rows.Length; first = next)
        {
            var isOfOne = true;
            for (next = first; next < rows.Length && data.Groups[rows[next]] == data.Groups[rows[first]]; next++)
            {
                isOfOne &= data.Participants.Length == 0 || data.Participants[rows[next]] == data.Participants[rows[first]];
            }

            if (isOfOne && Ordered(data, rows[first..next], values[first..next]) is { } one)
            {
                lists.Add(one);
            }
        }

        var lasted = rows.Count(row => data.Labels[row] >= RankingData.Lasts);
        var all = lasted < LeastOfEach || rows.Length - lasted < LeastOfEach ? 0.5 : Ordered(data, rows, values)!.Value;
        var within = lists.Count < LeastOfEach ? 0.5 : lists.Average();
        return Math.Max(Math.Max(all, 1 - all), Math.Max(within, 1 - within));
    }

    /// <summary>The chance that of one that lasted and one that did not the first has more; sorts what it is given. Null where it holds one kind.</summary>
    private static double? Ordered(RankingData data, int[] rows, double[] values)
    {
        Array.Sort(values, rows);
        var (won, yesBelow, noBelow) = (0.0, 0.0, 0.0);
        for (var (first, next) = (0, 0); first < rows.Length; first = next)
        {
            var (yes, no) = (0.0, 0.0);
            for (next = first; next < rows.Length && values[next] == values[first]; next++)
            {
                var weight = data.Weights[rows[next]];
                var isYes = data.Labels[rows[next]] >= RankingData.Lasts;
                yes += isYes ? weight : 0;
                no += isYes ? 0 : weight;
            }

            won += yes * (noBelow + no / 2);
            yesBelow += yes;
            noBelow += no;
        }

        return yesBelow > 0 && noBelow > 0 ? won / (yesBelow * noBelow) : null;
    }
}
