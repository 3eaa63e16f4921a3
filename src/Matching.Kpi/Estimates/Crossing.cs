namespace Matching.Kpi.Estimates;

/// <summary>
/// Where a falling step function passes a height. The rule is that of R's <c>print.survfit</c> (<c>minmin</c> in
/// <c>survmean</c>): the first time at which the function lies below the height, and where it lies exactly on it, the middle
/// between that time and the next lower step. A function that ends flat on the height has no lower step; the first time of the
/// flat stretch is taken. (R's <c>quantile.survfit</c> takes the middle of the stretch there.)
/// </summary>
internal static class Crossing
{
    // R compares by the tolerance of all.equal: a product of fractions rarely hits 0.5 to the last bit.
    private const double Tolerance = 1.4901161193847656e-8;

    /// <summary>The time; null where the function stays above <paramref name="height"/>. A value that is missing is passed over.</summary>
    public static double? Of(IReadOnlyList<CurveRow> rows, double height, Func<CurveRow, double?> value)
    {
        CurveRow? first = null;
        foreach (var row in rows)
        {
            if (value(row) is not { } here || here >= height + Tolerance)
                continue;
            if (first is null && Math.Abs(here - height) >= Tolerance)
                return row.Time;
            first ??= row;
            if (here < value(first))
                return (first.Time + row.Time) / 2;
        }

        return first?.Time;
    }
}
