namespace Matching.Kpi.Disaggregation;

/// <summary>
/// Global recoding (Hundepool et al. 2012, section 3.2.2 and 4.3): categories are put together until no cell of the table is small. The
/// steps are greedy and deterministic; they need not find the finest safe table.
/// </summary>
internal static class PutTogether
{
    /// <summary>The least safe group first, with another small one where there is one, else with the smallest.</summary>
    /// <param name="start">What may be put together further, never taken apart.</param>
    /// <param name="tally">The cell of some categories.</param>
    /// <param name="isSafe">Whether a group may stand by itself.</param>
    /// <returns>A grouping whose groups are all safe, or one group of everybody.</returns>
    public static Grouping OneWay(Grouping start, Func<int[], Tally> tally, Func<Tally, bool> isSafe)
    {
        var grouping = start;
        while (grouping.IsDivided)
        {
            var groups = grouping.Groups.Select((g, place) => (Place: place, Tally: tally(g))).Select(g => (g.Place, g.Tally, IsSafe: isSafe(g.Tally))).ToList();
            var worst = groups.Where(g => !g.IsSafe).OrderBy(g => g.Tally.People).ThenBy(g => g.Place).Select(g => (int?)g.Place).FirstOrDefault();
            if (worst is not { } place)
                return grouping;
            var partner = groups.Where(g => g.Place != place)
                .OrderBy(g => g.IsSafe)
                .ThenByDescending(g => isSafe(tally([.. grouping.Groups[place], .. grouping.Groups[g.Place]])))
                .ThenBy(g => g.Tally.People)
                .ThenBy(g => Math.Abs(g.Place - place))
                .ThenBy(g => g.Place)
                .First();
            grouping = grouping.Merge(place, partner.Place);
        }

        return grouping;
    }

    /// <summary>Of all ways to put two rows or two columns together, again and again the one that leaves fewest small cells.</summary>
    /// <returns>Rows and columns, at least two of each, with every cell safe; null where there are none.</returns>
    public static (Grouping Rows, Grouping Columns)? TwoWay(Grouping rows, Grouping columns, Func<int[], int[], Tally> tally, DisclosureRule rule)
    {
        int Small(Grouping r, Grouping c) => r.Groups.Sum(row => c.Groups.Count(column => !tally(row, column).IsSafe(rule)));
        while (rows.IsDivided && columns.IsDivided)
        {
            if (Small(rows, columns) == 0)
                return (rows, columns);
            (rows, columns) = Pairs(rows).Select(merged => (Rows: merged, Columns: columns))
                .Concat(Pairs(columns).Select(merged => (Rows: rows, Columns: merged)))
                .OrderBy(t => !t.Rows.IsDivided || !t.Columns.IsDivided)
                .ThenBy(t => Small(t.Rows, t.Columns))
                .ThenByDescending(t => t.Rows.Groups.Count * t.Columns.Groups.Count)
                .First();
        }

        return null;
    }

    private static IEnumerable<Grouping> Pairs(Grouping grouping) =>
        from first in Enumerable.Range(0, grouping.Groups.Count)
        from second in Enumerable.Range(first + 1, grouping.Groups.Count - first - 1)
        select grouping.Merge(first, second);
}
