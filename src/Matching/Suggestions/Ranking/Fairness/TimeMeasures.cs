using Matching.Kpi.Estimates;
using Matching.Suggestions.Ranking.Competition;

namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>Median days by group, running ones censored (Kaplan and Meier), with the limits of that estimate.</summary>
internal static class TimeMeasures
{
    public static GroupTable Table(string measure, IReadOnlyList<WatchedTime> times, AuditSide side, Grouping grouping, FairnessLimits limits)
    {
        var byGroup = times.ToLookup(time => grouping.Of[side == AuditSide.Candidates ? time.Volunteer : time.Participant]);
        return new GroupTable(measure, side, grouping.Name, byGroup[-1].Count(), [.. grouping.Groups.Select(Figure)], new Estimate(null, null, null));

        GroupFigure Figure(string name, int group)
        {
            var curve = KaplanMeier.Of(byGroup[group].Select(time => time.Time));
            return new GroupFigure(
                name, curve.N, times.Count == 0 ? 0 : (double)curve.N / times.Count, curve.N >= limits.LeastN && curve.N >= limits.LeastShare * times.Count,
                new Estimate(curve.Median, curve.MedianLow, curve.MedianHigh));
        }
    }
}
