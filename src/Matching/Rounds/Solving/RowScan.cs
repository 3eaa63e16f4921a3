using System.Numerics;
using Matching.Suggestions.Scoring;

namespace Matching.Rounds.Solving;

/// <summary>One thread's eyes: reads a participant's row and keeps the best few of it.</summary>
internal sealed class RowScan
{
    private readonly Stretch[] volunteers;
    private readonly ulong[] open;
    private readonly ushort minimum;
    private readonly int blur;
    private readonly bool isWide;
    private readonly BestFew few;
    private readonly ScoreRow row;
    private readonly ushort[] units;
    private readonly ulong[] eligible;

    /// <param name="market">Scores and the least of them that counts.</param>
    /// <param name="volunteers">Who is looked at.</param>
    /// <param name="open">A bit for each volunteer that may be found.</param>
    /// <param name="most">How many to keep.</param>
    /// <param name="blur">Net values that differ only in so many last bits count as equal.</param>
    public RowScan(Market market, Stretch[] volunteers, ulong[] open, int most, int blur = 0)
    {
        (this.volunteers, this.open, minimum) = (volunteers, open, (ushort)market.Minimum);
        (this.blur, isWide) = (blur, market.IsWide);
        few = new BestFew(most);
        row = market.Scores.Reader();
        var words = (volunteers.Length == 0 ? 0 : volunteers.Max(stretch => stretch.Length) + 63) / 64;
        (units, eligible) = (new ushort[words * 64], new ulong[words]);
    }

    /// <summary>Finds the best of a participant's row: those whose score, less their price, is at least what is asked.</summary>
    /// <param name="participant">Whose row.</param>
    /// <param name="prices">Of each volunteer, in units.</param>
    /// <param name="lanes">The same prices, with a base that fits what is asked.</param>
    /// <param name="least">What is asked.</param>
    /// <param name="lots">
    /// What decides among equals: null for the order of places, otherwise a lot that is drawn for each pair from this number. Where many
    /// volunteers are equally good, as clones are, participants who all kept the first would all keep the same few.
    /// </param>
    /// <param name="room">Filled with the pairs found, in no order.</param>
    /// <returns>How many were found.</returns>
    public int Read(int participant, long[] prices, PriceLanes lanes, long least, uint? lots, Span<FoundPair> room)
    {
        few.Clear();
        row.Open(participant);
        foreach (var stretch in volunteers)
        {
            row.Read(stretch.First, units.AsSpan(0, stretch.Length), eligible);
            for (var word = 0; word < (stretch.Length + 63) / 64; word++)
            {
                least = Look(stretch.First, word, prices, lanes, least, lots, room);
            }
        }

        return few.Count;
    }

    private long Look(int first, int word, long[] prices, PriceLanes lanes, long least, uint? lots, Span<FoundPair> room)
    {
        var from = first + (word * 64);
        var allowed = eligible[word] & open[from / 64];
        if (allowed == 0)
        {
            return least;
        }

        var (toPrices, toScores) = lanes.Shifts(least);
        var hits = allowed & new Comparison(toPrices, toScores, minimum, isWide)
            .Of(units.AsSpan(word * 64, 64), lanes.Lanes.AsSpan(from, 64));
        for (; hits != 0; hits &= hits - 1)
        {
            var bit = BitOperations.TrailingZeroCount(hits);
            var score = units[(word * 64) + bit];
            var net = score - prices[from + bit];
            var lot = lots is { } drawn ? Crowd.Mix(from + bit, drawn) : ~(uint)(from + bit);
            if (net >= least && few.Take(room, new FoundPair(from + bit, score), net >> blur, lot))
            {
                least = Math.Max(least, few.Worst << blur);
            }
        }

        return least;
    }
}
