using Matching.Kpi.Calendar;
using Matching.Kpi.Records;

namespace Matching.Kpi.Estimates;

/// <summary>How long matches last: time to end, with those still running on the day censored.</summary>
public static class Durations
{
    /// <summary>
    /// The curve of a programme's matches that started from <paramref name="from"/> to <paramref name="to"/>, both days
    /// included, and not after <paramref name="asOf"/>. Time is the last known day minus the first, in days; an end after
    /// <paramref name="asOf"/> is not known yet.
    /// </summary>
    /// <param name="matches">All matches; those of other programmes and proposals that never started are left out.</param>
    /// <param name="programme">A code of <see cref="KpiProgrammes"/>.</param>
    /// <param name="from">First day of the cohort.</param>
    /// <param name="to">Last day of the cohort; a day before <paramref name="from"/> gives an empty curve.</param>
    /// <param name="asOf">The day judged on.</param>
    /// <exception cref="ArgumentOutOfRangeException">A match of the cohort ends before it starts.</exception>
    public static SurvivalCurve Of(IEnumerable<KpiMatch> matches, string programme, DateOnly from, DateOnly to, DateOnly asOf) =>
        KaplanMeier.Of(matches
            .Where(m => m.Programme == programme && m.HadStarted(asOf) && m.StartedOn >= from && m.StartedOn <= to)
            .Select(m => Days(m, asOf)));

    /// <summary>
    /// The curve in calendar months, for questions such as "longer than 3 months": a match stands above n exactly when
    /// <see cref="MatchDays.IsLongerThan"/> n months, so that the curve at n is the plain share once nobody is too young.
    /// </summary>
    /// <param name="cohort">Matches that had started on the day.</param>
    /// <param name="asOf">The day judged on.</param>
    public static SurvivalCurve InMonths(IEnumerable<KpiMatch> cohort, DateOnly asOf) => KaplanMeier.Of(
        cohort.Select(m => new TimeToEnd(m.StartedOn!.Value.MonthsUntil(m.LastDay(asOf)), m.HadEnded(asOf))));

    /// <summary>One match that had started on the day, in days.</summary>
    public static TimeToEnd Days(KpiMatch match, DateOnly asOf) =>
        new(match.LastDay(asOf).DayNumber - match.StartedOn!.Value.DayNumber, match.HadEnded(asOf));
}
