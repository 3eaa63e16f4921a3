namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>
/// What of some tables lies on the wrong side of a line, and whether by more than chance. The widest of many differences is wide by chance where
/// groups are small, however fair an order is; so a ranking fails only by a difference that lies beyond its line and that groups dealt out by
/// lot reach in no more than <see cref="FairnessLimits.Level"/> of cases, all comparisons that could fail it counted (S. Holm, "A simple sequentially
/// rejective multiple test procedure", 1979). Whatever else lies beyond a line is a flag.
/// </summary>
internal static class Findings
{
    /// <param name="tables">All there are of an order.</param>
    /// <param name="limits">The lines.</param>
    /// <param name="withoutAge">What a table would come to without what age gives; null where that is not known.</param>
    public static IReadOnlyList<FairnessFinding> In(IReadOnlyList<MeasuredTable> tables, FairnessLimits limits, Func<GroupTable, double?> withoutAge)
    {
        var lined = tables.Index().Select(table => (table.Index, table.Item, Line: LineOf(table.Item.Table, limits))).Where(one => one.Line is not null && one.Item.Table.Summary.Value is not null).ToList();
        return
        [
            .. lined.GroupBy(one => one.Line!.CanFail).SelectMany(family => Beyond([.. family.Select(one => (one.Index, one.Item, one.Line!))], limits, withoutAge))
                .OrderBy(one => one.Place).Select(one => one.Finding),
        ];
    }

    /// <summary>Those beyond their line, the unlikeliest first. The others of the family are counted, and need no lots drawn.</summary>
    private static IEnumerable<(int Place, FairnessFinding Finding)> Beyond(
        IReadOnlyList<(int Place, MeasuredTable Measured, Line Line)> family, FairnessLimits limits, Func<GroupTable, double?> withoutAge)
    {
        var adjusted = 0.0;
        foreach (var (rank, one) in family.Where(one => one.Line.IsBeyond(one.Measured.Table.Summary.Value!.Value))
            .Select(one => (one, ByLot: one.Measured.ByLot())).OrderBy(one => one.ByLot).ThenBy(one => one.one.Place).Index())
        {
            var (place, measured, line) = one.one;
            adjusted = Math.Max(adjusted, Math.Min(1, (family.Count - rank) * one.ByLot));
            yield return (place, new FairnessFinding(
                measured.Table.Measure, measured.Table.Side, measured.Table.Grouping, measured.Table.Summary, line.At, line.CanFail && adjusted <= limits.Level)
            {
                ByLot = adjusted,
                MayBeChance = adjusted > limits.Level,
                WithoutAge = measured.Table.Grouping == Grouping.AgeBand ? withoutAge(measured.Table) : null,
            });
        }
    }

    private static Line? LineOf(GroupTable table, FairnessLimits limits) => table.Measure switch
    {
        AuditMeasures.Exposure => new Line(limits.LeastExposure, IsLeast: true, CanFail: true),
        AuditMeasures.Selection or AuditMeasures.TopScore => new Line(limits.LeastSelection, IsLeast: true, CanFail: false),
        AuditMeasures.TruePositives => new Line(limits.MostTprGap, IsLeast: false, CanFail: true),
        AuditMeasures.ProxyScore => new Line(limits.MostProxyAuc, IsLeast: false, CanFail: table.Grouping is Grouping.Gender or Grouping.Group),
        _ => null,
    };

    private sealed record Line(double At, bool IsLeast, bool CanFail)
    {
        public bool IsBeyond(double value) => IsLeast ? value < At : value > At;
    }
}
