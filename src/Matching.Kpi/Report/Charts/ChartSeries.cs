namespace Matching.Kpi.Report.Charts;

/// <summary>One row of points of a chart.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Points">For bars and columns one for each category; for steps both corners of every step, by ascending X.</param>
/// <param name="IsLimit">A limit of an interval, drawn thin beside the estimate it belongs to.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<ChartPoint> Points, bool IsLimit = false);
