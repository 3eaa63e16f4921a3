namespace Matching.Samples;

internal static class Calendar
{
    /// <summary>The day that the sample is written on; nothing in it happens later.</summary>
    public static DateOnly Today { get; } = new(2013, 8, 1);

    /// <summary>The last day of the mentor programme's funding.</summary>
    public static DateOnly MentorProgrammeEnds { get; } = new(2012, 12, 31);

    public static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;

    public static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    /// <summary>The same day, or the Friday before a weekend: the office is closed.</summary>
    public static DateOnly Workday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };
}
