using Matching.Kpi.Records;

namespace Matching.Kpi.Calendar;

/// <summary>
/// How long a match lasted, in calendar months. <c>last_day(m) = min(ended_on or as_of, as_of)</c>;
/// <c>longer(m, n)</c>: <c>last_day &gt; started_on + n calendar months</c>, strictly; <c>mature(m, n)</c>:
/// <c>started_on + n months &lt; as_of</c>. Month ends clamp: 30 November and three months is 28 or 29 February.
/// </summary>
public static class MatchDays
{
    /// <summary>Whether the match had begun on the day: it has a start, and not after <paramref name="asOf"/>.</summary>
    public static bool HadStarted(this KpiMatch match, DateOnly asOf) => match.StartedOn <= asOf;

    /// <summary>Whether the match had ended on the day. An end after <paramref name="asOf"/> is not known yet: the match runs.</summary>
    public static bool HadEnded(this KpiMatch match, DateOnly asOf) => match.EndedOn <= asOf;

    /// <summary>The last day of the match that is known on <paramref name="asOf"/>.</summary>
    public static DateOnly LastDay(this KpiMatch match, DateOnly asOf) => match.EndedOn < asOf ? match.EndedOn.Value : asOf;

    /// <summary>Whether the match lasted longer than <paramref name="months"/> calendar months; false if it never started.</summary>
    public static bool IsLongerThan(this KpiMatch match, int months, DateOnly asOf) =>
        match.StartedOn is { } start && match.LastDay(asOf) > start.PlusMonths(months);

    /// <summary>Whether the match had time to last longer than <paramref name="months"/> months, ended or not; false if it never started.</summary>
    public static bool IsMature(this KpiMatch match, int months, DateOnly asOf) =>
        match.StartedOn is { } start && start.PlusMonths(months) < asOf;

    /// <summary>The day that many calendar months later, clamped to the month's last day and to the last day there is.</summary>
    public static DateOnly PlusMonths(this DateOnly day, int months) =>
        ((DateOnly.MaxValue.Year - day.Year) * 12) + DateOnly.MaxValue.Month - day.Month < months ? DateOnly.MaxValue : day.AddMonths(months);

    /// <summary>
    /// How many calendar months lie between two days: the whole months that fit, and of the month begun the part that has passed.
    /// It grows with every day and is exactly n on <c>day + n months</c>.
    /// </summary>
    /// <param name="day">The first day.</param>
    /// <param name="until">The last day, not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public static double MonthsUntil(this DateOnly day, DateOnly until)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(until, day);
        var whole = ((until.Year - day.Year) * 12) + until.Month - day.Month;
        whole -= day.PlusMonths(whole) > until ? 1 : 0;
        var (from, to) = (day.PlusMonths(whole), day.PlusMonths(whole + 1));
        return whole + ((until.DayNumber - from.DayNumber) / (double)Math.Max(1, to.DayNumber - from.DayNumber));
    }
}
