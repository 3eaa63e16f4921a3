namespace Matching.Samples.Matches;

/// <summary>
/// The 28 mentor matches of 2012: when each starts and how it ends. 24 last more than four months; 18 still run after the
/// programme's last day.
/// </summary>
internal static class MentorPlan
{
    private static readonly IReadOnlyList<(int Month, int Day, string Fate)> Starts =
    [
        (2, 9, Ended2012), (2, 23, Ended2012), (3, 1, Ended2013), (3, 8, Early), (3, 20, Ended2012), (3, 29, Ended2013), (4, 10, Ended2012),
        (4, 17, Ended2013), (4, 24, EarlyToTheDay), (4, 30, Ended2013), (5, 8, Ended2012), (5, 15, Early), (5, 31, EndedOnTheLastDay),
        (6, 7, Ended2013), (6, 19, Early), (8, 14, Runs), (8, 22, Ended2013), (8, 30, Runs), (9, 4, Runs), (9, 11, Ended2013), (9, 18, Runs),
        (9, 27, Runs), (10, 9, Runs), (10, 23, Runs), (10, 30, Runs), (11, 8, Runs), (11, 22, Runs), (12, 5, Runs),
    ];

    private const string Early = "early";
    private const string EarlyToTheDay = "early to the day";
    private const string Ended2012 = "ended 2012";
    private const string EndedOnTheLastDay = "ended on the last day";
    private const string Ended2013 = "ended 2013";
    private const string Runs = "runs";

    public static IEnumerable<(DateOnly Start, DateOnly? End)> Matches(Dice dice) =>
        Starts.Select(s => (new DateOnly(2012, s.Month, s.Day), End(new(2012, s.Month, s.Day), s.Fate, dice)));

    private static DateOnly? End(DateOnly start, string fate, Dice dice)
    {
        var fourMonths = start.AddMonths(4);
        var lastDay = Calendar.MentorProgrammeEnds;
        return fate switch
        {
            Early => dice.Day(start.AddDays(20), fourMonths.AddDays(-1)),
            EarlyToTheDay => fourMonths,
            Ended2012 => dice.Day(fourMonths.AddDays(1), lastDay.AddDays(-1)),
            EndedOnTheLastDay => lastDay,
            Ended2013 => dice.Day(Calendar.Later(lastDay, fourMonths).AddDays(2), new(2013, 7, 12)),
            _ => null,
        };
    }
}
