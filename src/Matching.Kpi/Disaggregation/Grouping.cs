namespace Matching.Kpi.Disaggregation;

/// <summary>Categories of one dimension put together into groups, by their places in the dimension; each category is in one group.</summary>
internal sealed record Grouping(IReadOnlyList<int[]> Groups)
{
    public bool IsDivided => Groups.Count > 1;

    /// <summary>Every category by itself.</summary>
    public static Grouping Finest(int categories) => new([.. Enumerable.Range(0, categories).Select(c => new[] { c })]);

    public Grouping Merge(int first, int second)
    {
        var (low, high) = (Math.Min(first, second), Math.Max(first, second));
        var groups = Groups.ToList();
        groups[low] = [.. Groups[low].Concat(Groups[high]).Order()];
        groups.RemoveAt(high);
        return new Grouping(groups);
    }

    /// <summary>The finest grouping that puts together whatever either of the two does.</summary>
    public Grouping Join(Grouping other)
    {
        var joined = this;
        foreach (var group in other.Groups)
        {
            foreach (var category in group)
            {
                var (first, second) = (joined.GroupOf(group[0]), joined.GroupOf(category));
                if (first != second)
                    joined = joined.Merge(first, second);
            }
        }

        return joined;
    }

    private int GroupOf(int category) => Groups.TakeWhile(g => !g.Contains(category)).Count();
}
