using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report.Charts;

/// <summary>One point of a chart.</summary>
/// <param name="X">The number it stands at; for bars and columns the place of its category, from 0.</param>
/// <param name="Y">The value; null where there is none.</param>
/// <param name="Verdict">What colours it; null for the colour of its series.</param>
public sealed record ChartPoint(double X, double? Y, Verdict? Verdict = null);
