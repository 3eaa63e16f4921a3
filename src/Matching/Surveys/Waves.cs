using Matching.Matches;

namespace Matching.Surveys;

/// <summary>When a survey of a match falls due.</summary>
public static class Waves
{
    public const string Start = "start";
    public const string ThreeMonths = "3m";
    public const string SixMonths = "6m";
    public const string End = "end";

    public static readonly IReadOnlyList<string> All = [Start, ThreeMonths, SixMonths, End];

    /// <summary>Who is asked. At the start only the participant: nothing can be said yet of how a match goes.</summary>
    public static IReadOnlyList<string> SidesOf(string wave) => wave == Start ? [Sides.Participant] : Sides.All;

    public static bool IsAsked(string wave, string side) =>
        All.Contains(wave, StringComparer.Ordinal) && SidesOf(wave).Contains(side, StringComparer.Ordinal);

    /// <summary>0 for the start, 3 for the end.</summary>
    public static int PlaceOf(string wave) => All.Index().Single(one => one.Item == wave).Index;

    /// <summary>Calendar months from the start; 0 for the start itself, null for the end, which has no fixed day.</summary>
    public static int? MonthsOf(string wave) => wave switch
    {
        Start => 0,
        ThreeMonths => 3,
        SixMonths => 6,
        _ => null,
    };

    /// <summary>The day a wave is due; null if this match has none, such as a 6-month survey of a match that ended before.</summary>
    public static DateOnly? DueOn(string wave, Match match) => match.StartedOn is not { } start ? null : wave switch
    {
        Start => match.EndedOn is null ? start : null,
        ThreeMonths => WhileRunning(start.AddMonths(3), match),
        SixMonths => WhileRunning(start.AddMonths(6), match),
        End => match.EndedOn,
        _ => null,
    };

    /// <summary>
    /// Whether the service invites by itself on a day: the survey is due, it fell due after its match was imported, the match does not pause,
    /// its end was told by mail, and, at the start, it is not so old that the answer would no longer tell how it was.
    /// </summary>
    /// <param name="wave">Which.</param>
    /// <param name="match">Of which match.</param>
    /// <param name="today">The casework day.</param>
    /// <param name="startDays">Days from the start on which the first survey can be sent.</param>
    public static bool IsSentByItself(string wave, Match match, DateOnly today, int startDays) =>
        DueOn(wave, match) is { } due && due <= today && !(due <= match.ImportedOn) && !match.IsPausedOn(today) && !match.EndedQuietly && (wave != Start || today < due.AddDays(startDays));

    /// <summary>The latest day of start from which that many calendar months have passed on a day, month ends clamped.</summary>
    public static DateOnly LatestStart(int months, DateOnly today)
    {
        var day = today.AddMonths(-months);
        while (day.AddDays(1).AddMonths(months) <= today)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static DateOnly? WhileRunning(DateOnly due, Match match) => match.EndedOn <= due ? null : due;
}
