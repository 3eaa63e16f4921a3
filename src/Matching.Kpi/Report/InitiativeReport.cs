using Matching.Kpi.Records;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>One initiative of the report.</summary>
/// <param name="Initiative">As in the catalogue; the two built-in ones where the catalogue lacks them.</param>
/// <param name="Verdict">By <see cref="VerdictRules.OfInitiative"/>.</param>
/// <param name="Indicators">Those of the year in the order of the catalogue, then what is computed and not in it.</param>
public sealed record InitiativeReport(Initiative Initiative, Verdict Verdict, IReadOnlyList<IndicatorReport> Indicators);
