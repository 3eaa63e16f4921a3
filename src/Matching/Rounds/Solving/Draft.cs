namespace Matching.Rounds.Solving;

/// <summary>The best assignment found so far, and the lowest bound on what any could be worth. Pins stand outside of it.</summary>
internal sealed class Draft(Market market)
{
    private readonly int[] volunteerOf = [.. Enumerable.Repeat(-1, market.Participants)];

    /// <summary>Sum of the scores of its pairs, in units.</summary>
    public long Total { get; private set; }

    /// <summary>What it is worth: scores of pairs, and what staying out is worth to the others.</summary>
    public long Worth { get; private set; } = long.MinValue;

    /// <summary>No assignment is worth more.</summary>
    public long Bound { get; private set; } = long.MaxValue;

    /// <summary>The prices that prove the bound, in units; null while there is none.</summary>
    public long[]? Prices { get; private set; }

    public bool IsProven => Bound == Worth;

    /// <summary>What could still be gained, as a share of the total; null while no bound is known.</summary>
    public double? Gap => Bound == long.MaxValue || Total == 0 ? null : (double)(Bound - Worth) / Total;

    /// <summary>Volunteer of each participant, or -1.</summary>
    public int[] VolunteerOf => volunteerOf;

    /// <summary>Takes over a bound and the prices that prove it, if it is lower.</summary>
    public void Offer(long bound, long[] prices) => (Bound, Prices) = bound < Bound ? (bound, prices) : (Bound, Prices);

    /// <summary>Takes over what an auction has assigned, if it is worth more.</summary>
    public void Offer(Auction auction, int[] people)
    {
        var (total, worth) = (0L, 0L);
        foreach (var participant in people)
        {
            var isMatched = auction.MateOf(participant) >= 0;
            total += isMatched ? auction.UnitsOf(participant) : 0;
            worth += isMatched ? auction.UnitsOf(participant) : market.Outside[participant];
        }

        if (worth <= Worth)
        {
            return;
        }

        (Total, Worth) = (total, worth);
        foreach (var participant in people)
        {
            volunteerOf[participant] = auction.MateOf(participant);
        }
    }
}
