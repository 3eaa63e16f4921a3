using Matching.Kpi.Calendar;
using Matching.Kpi.Estimates;
using Matching.Kpi.Records;

namespace Matching.Kpi.Programmes;

/// <summary>
/// Matches of a cohort that ended within 3 calendar months: the complement of <c>host.lasted-3-months</c>, for either programme.
/// Only matches that began more than 3 months ago count, so that a young match makes the share neither better nor worse.
/// </summary>
/// <param name="Share">Ended within 3 months, of those old enough.</param>
/// <param name="NotYetRipe">Began within the last 3 months.</param>
/// <param name="EndedUnripe">Of these, have ended already; they will count as early once they would have been 3 months.</param>
/// <param name="Reasons">Why the early ones in the share ended, and who ended them.</param>
public sealed record EarlyClosures(Share Share, int NotYetRipe, int EndedUnripe, EndReasons Reasons)
{
    /// <summary>What counts as early.</summary>
    public const int Months = 3;

    /// <summary>The early ends of a cohort on a day.</summary>
    public static EarlyClosures Of(IReadOnlyCollection<KpiMatch> cohort, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        var ripe = cohort.Where(m => m.IsMature(Months, asOf)).ToList();
        var early = ripe.Where(m => !m.IsLongerThan(Months, asOf)).ToList();
        return new EarlyClosures(
            new Share(early.Count, ripe.Count),
            cohort.Count - ripe.Count,
            cohort.Count(m => !m.IsMature(Months, asOf) && m.HadEnded(asOf)),
            EndReasons.Of(early));
    }
}
