namespace Matching.Kpi.Estimates;

/// <summary>A Kaplan–Meier estimate.</summary>
/// <param name="N">How many were watched.</param>
/// <param name="Events">How many were seen to end.</param>
/// <param name="Median">The time by which half have ended; null while the curve stays above one half.</param>
/// <param name="Rows">One row for each distinct time, ascending; empty when nobody was watched.</param>
public sealed record SurvivalCurve(int N, int Events, double? Median, IReadOnlyList<CurveRow> Rows);
