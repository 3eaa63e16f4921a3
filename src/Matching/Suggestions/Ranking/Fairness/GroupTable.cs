using Matching.Suggestions.Ranking.Competition;

namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>One measure by the groups of one grouping.</summary>
/// <param name="Measure">A code of <see cref="AuditMeasures"/>.</param>
/// <param name="Side">Whose groups.</param>
/// <param name="Grouping">By which attribute, or which two.</param>
/// <param name="Unknown">How many have no known group.</param>
/// <param name="Groups">Every group, judged or not.</param>
/// <param name="Summary">
/// Over the judged groups: least ÷ most for ratios, most − least for true positive rates, the furthest from 0 for calibration, the most for an
/// AUC. Without a value where fewer than two are judged, or for times.
/// </param>
public sealed record GroupTable(string Measure, AuditSide Side, string Grouping, int Unknown, IReadOnlyList<GroupFigure> Groups, Estimate Summary);
