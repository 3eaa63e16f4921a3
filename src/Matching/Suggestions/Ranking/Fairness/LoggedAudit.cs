using Matching.Suggestions.Ranking.Competition;

namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>
/// Whom the lists favoured that were really shown, whatever ordered them: exposure and selection of what was shown, over a group's share of those
/// who could have been. It is told beside an audit and fails no model, since it is of what was in use.
/// </summary>
/// <param name="Lists">How many.</param>
/// <param name="Participants">Whose they were.</param>
/// <param name="First">Day; null where there is none.</param>
/// <param name="Last">Day; null where there is none.</param>
/// <param name="IsJudged">Whether there are <see cref="FairnessLimits.LeastLogged"/> of them; fewer are told of only.</param>
/// <param name="Tables">By grouping of candidates; n is of volunteers who were or could have been shown.</param>
/// <param name="Findings">Flags.</param>
public sealed record LoggedAudit(
    int Lists, int Participants, DateOnly? First, DateOnly? Last, bool IsJudged, IReadOnlyList<GroupTable> Tables, IReadOnlyList<FairnessFinding> Findings)
{
    internal static LoggedAudit Of(IReadOnlyList<ShownList> shown, IReadOnlyList<Grouping> candidates, FairnessLimits limits, PersonDraws draws)
    {
        var isJudged = shown.Count >= limits.LeastLogged;
        List<MeasuredTable> tables =
        [
            .. candidates.Select(by => Shares(shown, by, place => 1 / Math.Log2(1 + place)).Table(AuditMeasures.Exposure, limits, draws, Summary.Ratio)),
            .. candidates.Select(by => Shares(shown, by, place => place <= limits.Top ? 1 : 0).Table(AuditMeasures.Selection, limits, draws, Summary.Ratio)),
        ];
        return new LoggedAudit(
            shown.Count,
            shown.Select(list => list.Participant).Distinct().Count(),
            shown.Count == 0 ? null : shown.Min(list => list.On),
            shown.Count == 0 ? null : shown.Max(list => list.On),
            isJudged,
            [.. tables.Select(table => isJudged ? table.Table : Unjudged(table.Table))],
            isJudged ? [.. Fairness.Findings.In(tables, limits, _ => null).Select(finding => finding with { IsFailure = false })] : []);
    }

    /// <summary>Who was not shown has none of the worth; everybody of the pool could have had an even share of it.</summary>
    private static GroupSums Shares(IReadOnlyList<ShownList> shown, Grouping candidates, Func<int, double> worth)
    {
        var sums = new GroupSums(AuditSide.Candidates, candidates);
        foreach (var volunteer in shown.SelectMany(list => list.Shown.Concat(list.Pool)).Distinct())
        {
            sums.Count(volunteer);
        }

        foreach (var list in shown.Where(list => list.Pool.Count > 0))
        {
            foreach (var (place, volunteer) in list.Shown.Index())
            {
                sums.Add(volunteer, list.Participant, worth(place + 1), 0);
            }

            var even = Enumerable.Range(1, list.Shown.Count).Sum(worth) / list.Pool.Count;
            foreach (var volunteer in list.Pool)
            {
                sums.Add(volunteer, list.Participant, 0, even);
            }
        }

        return sums;
    }

    private static GroupTable Unjudged(GroupTable table) =>
        table with { Groups = [.. table.Groups.Select(group => group with { IsJudged = false })], Summary = new Estimate(null, null, null) };
}
