namespace Matching.Samples.Matches;

/// <summary>
/// How long the host matches lasted. Of those that started in 2012 the report gives how many passed 3 and 6 months, so these numbers
/// are dealt out like cards; who suits each other well is dealt the long ones a little more often.
/// </summary>
internal sealed class HostLengths(Dice dice)
{
    private int underThree = Published.HostMatches - Published.HostOverThreeMonths;
    private int underSix = Published.HostOverThreeMonths - Published.HostOverSixMonths;
    private int overSix = Published.HostOverSixMonths;

    public void Deal(Match match)
    {
        var start = match.StartedOn!.Value;
        var end = match.StartedIn(2012) ? EndOfPublished(match, start) : EndOfOther(start);
        if (end < Calendar.Today)
            match.End(end, dice);
    }

    private DateOnly EndOfPublished(Match match, DateOnly start)
    {
        var fit = Fit.Of(match.Participant, match.Volunteer);
        switch (dice.PickWeighted<int>([(underThree * (125 - fit), 0), (underSix * (115 - fit), 1), (overSix * (45 + fit), 2)]))
        {
            case 0:
                // The first one ends on the very day: three months, and not more.
                return underThree-- == Published.HostMatches - Published.HostOverThreeMonths ? start.AddMonths(3) : UnderThree(start);
            case 1:
                return underSix-- == Published.HostOverThreeMonths - Published.HostOverSixMonths ? start.AddMonths(6) : UnderSix(start);
            default:
                return overSix-- == Published.HostOverSixMonths ? start.AddMonths(6).AddDays(1) : OverSix(start);
        }
    }

    private DateOnly EndOfOther(DateOnly start) => dice.PickWeighted<DateOnly>(
        [(11, UnderThree(start)), (10, UnderSix(start)), (79, OverSix(start))]);

    private DateOnly UnderThree(DateOnly start) => dice.Day(start.AddDays(14), start.AddMonths(3));

    private DateOnly UnderSix(DateOnly start) => dice.Day(start.AddMonths(3).AddDays(1), start.AddMonths(6));

    private DateOnly OverSix(DateOnly start) => dice.Day(start.AddMonths(6).AddDays(1), start.AddMonths(30));
}
