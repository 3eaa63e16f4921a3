namespace Matching.Samples.Matches;

/// <summary>Why and by whom matches end: early ones seldom because they succeeded.</summary>
internal static class Ending
{
    public static void End(this Match match, DateOnly day, Dice dice)
    {
        match.State = "ended";
        match.EndedOn = day;
        match.FreeAfter = day;
        match.EndReason = Reason(match, dice);
        match.EndedBy = match.EndReason switch
        {
            "no_contact" => dice.PickWeighted<string>([(6, "caseworker"), (2, "volunteer"), (2, "participant")]),
            "moved_away" => dice.PickWeighted<string>([(7, "participant"), (3, "volunteer")]),
            _ => dice.PickWeighted<string>([(5, "participant"), (4, "volunteer"), (1, "caseworker")]),
        };
    }

    private static string Reason(Match match, Dice dice) => match switch
    {
        _ when match.LongerThan(6) => dice.PickWeighted<string>([(60, "goal_reached"), (22, "moved_away"), (10, "no_time"), (8, "other")]),
        _ when match.LongerThan(3) => dice.PickWeighted<string>(
            [(30, "no_time"), (25, "moved_away"), (20, "goal_reached"), (14, "no_contact"), (6, "no_fit"), (5, "other")]),
        _ => dice.PickWeighted<string>([(34, "no_fit"), (25, "no_contact"), (24, "no_time"), (11, "moved_away"), (6, "other")]),
    };
}
