using Matching.Kpi.Calendar;
using Matching.Kpi.Estimates;
using Matching.Kpi.Records;

namespace Matching.Kpi.Programmes;

/// <summary>The waiting of those who registered in one year.</summary>
/// <param name="Year">The calendar year of registration.</param>
/// <param name="Curve">Days from registration to the start of the first match; who still waits is censored on the day of the figures.</param>
/// <param name="IsOver">Whether the year was over on the day.</param>
public sealed record WaitingOfYear(int Year, SurvivalCurve Curve, bool IsOver);

/// <summary>
/// How long people wait for a match. The unit is the participant; the time is from registration to the start of their first match in
/// the programme. Who is not matched yet is not left out, or the waiting would look shorter than it is, but counts as waiting at
/// least until today: the median is that of the Kaplan–Meier curve, and it is missing while fewer than half are matched. When not to
/// trust it: who gave up without saying so counts as waiting, and history in which people were registered when they were matched.
/// </summary>
public sealed record TimeToMatch
{
    /// <summary>How many years stand beside each other at most.</summary>
    public const int MostYears = 10;

    /// <summary>Who registered in the year of the report.</summary>
    public required SurvivalCurve Curve { get; init; }

    /// <summary>Left out: their first match started before they were registered.</summary>
    public required int StartedBefore { get; init; }

    /// <summary>
    /// Who began to wait again in the year after a match had ended, from that day to the next start. Only the latest time a person
    /// waits again is known.
    /// </summary>
    public required SurvivalCurve Again { get; init; }

    /// <summary>The years side by side, ascending, the year of the report last; ten at most.</summary>
    public required IReadOnlyList<WaitingOfYear> Years { get; init; }

    /// <summary>The straight line through the medians of the years that are over; null with fewer than three.</summary>
    public LinearTrend? Trend =>
        LinearTrend.Of(Years.Where(y => y is { IsOver: true, Curve.Median: not null }).Select(y => ((double)y.Year, y.Curve.Median!.Value)));

    /// <summary>The waiting of a programme's participants.</summary>
    /// <param name="participants">The programme's participants, of all years.</param>
    /// <param name="matches">The programme's matches, of all years.</param>
    /// <param name="year">The year of the report.</param>
    /// <param name="asOf">The day judged on.</param>
    public static TimeToMatch Of(IEnumerable<KpiParticipant> participants, IEnumerable<KpiMatch> matches, int year, DateOnly asOf)
    {
        var people = participants.ToList();
        var starts = matches.Where(m => m.HadStarted(asOf)).ToLookup(m => m.ParticipantId, m => m.StartedOn!.Value, StringComparer.Ordinal);
        var byYear = people
            .Where(p => p.RegisteredOn <= asOf && p.RegisteredOn.Value.Year <= year && p.RegisteredOn.Value.Year > year - MostYears)
            .ToLookup(p => p.RegisteredOn!.Value.Year, p => Wait(p.RegisteredOn!.Value, starts[p.Id], asOf));
        var again = people
            .Where(p => p.WaitingSince <= asOf && p.WaitingSince.Value.Year == year && starts[p.Id].Any(s => s < p.WaitingSince))
            .Select(p => WaitFrom(p.WaitingSince!.Value, starts[p.Id], asOf));
        return new TimeToMatch
        {
            Curve = CurveOf(byYear[year]),
            StartedBefore = byYear[year].Count(wait => wait is null),
            Again = KaplanMeier.Of(again),
            Years = [.. byYear.OrderBy(y => y.Key).Select(y => new WaitingOfYear(y.Key, CurveOf(y), YearEnd.IsOver(y.Key, asOf)))],
        };
    }

    private static SurvivalCurve CurveOf(IEnumerable<TimeToEnd?> waits) => KaplanMeier.Of(waits.OfType<TimeToEnd>());

    private static TimeToEnd? Wait(DateOnly registered, IEnumerable<DateOnly> starts, DateOnly asOf) =>
        starts.Any(s => s < registered) ? null : WaitFrom(registered, starts, asOf);

    private static TimeToEnd WaitFrom(DateOnly since, IEnumerable<DateOnly> starts, DateOnly asOf)
    {
        var next = starts.Where(s => s >= since).Select(s => (DateOnly?)s).Min();
        return new TimeToEnd((next ?? asOf).DayNumber - since.DayNumber, next is not null);
    }
}
