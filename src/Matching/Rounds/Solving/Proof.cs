using System.Numerics;
using Matching.Suggestions.Scoring;

namespace Matching.Rounds.Solving;

/// <summary>
/// Checks a draft and its bound once more, by nothing but plain arithmetic over every pair: it shares no step with the search that found
/// them, so that a mistake there cannot pass as an optimum.
/// </summary>
internal sealed class Proof(Market market)
{
    private const int PairsAtOnce = 4096;

    /// <exception cref="InvalidOperationException">A pair is not allowed, a volunteer is overfull, or the sums are not what was said.</exception>
    public void Check(Draft draft, CancellationToken cancel)
    {
        CheckPairs(draft);
        if (draft.Prices is null)
        {
            return;
        }

        var bound = draft.Prices.Select((price, volunteer) => market.Places[volunteer] * price).Sum();
        if (draft.Prices.Any(price => price < 0))
        {
            throw new InvalidOperationException("A price is below 0.");
        }

        var guard = new Lock();
        Parallel.For(
            0,
            market.Participants,
            market.SideBySide(cancel),
            () => (Row: market.Scores.Reader(), Sum: 0L),
            (participant, _, mine) => market.IsPinned[participant] ? mine : (mine.Row, mine.Sum + BestNet(mine.Row, participant, draft.Prices)),
            mine =>
            {
                lock (guard)
                {
                    bound += mine.Sum;
                }
            });
        if (bound > draft.Bound || bound < draft.Worth)
        {
            throw new InvalidOperationException($"The bound of {draft.Bound} does not hold: all pairs give {bound}, for a draft worth {draft.Worth}.");
        }
    }

    private void CheckPairs(Draft draft)
    {
        var row = market.Scores.Reader();
        var left = (int[])market.Places.Clone();
        var worth = 0L;
        for (var participant = 0; participant < market.Participants; participant++)
        {
            var volunteer = draft.VolunteerOf[participant];
            if (volunteer < 0)
            {
                worth += market.IsPinned[participant] ? 0 : market.Outside[participant];
                continue;
            }

            row.Open(participant);
            var units = row.UnitsOf(volunteer);
            if (units < market.Minimum || market.IsPinned[participant] || --left[volunteer] < 0)
            {
                throw new InvalidOperationException($"The pair {participant}, {volunteer} is not allowed.");
            }

            worth += units;
        }

        if (worth != draft.Worth)
        {
            throw new InvalidOperationException($"The draft is worth {worth}, not {draft.Worth}.");
        }
    }

    private long BestNet(ScoreRow row, int participant, long[] prices)
    {
        Span<ushort> units = stackalloc ushort[PairsAtOnce];
        Span<ulong> eligible = stackalloc ulong[PairsAtOnce / 64];
        var best = market.Outside[participant];
        row.Open(participant);
        for (var first = 0; first < market.Volunteers; first += PairsAtOnce)
        {
            var length = Math.Min(PairsAtOnce, market.Volunteers - first);
            row.Read(first, units[..length], eligible);
            for (var word = 0; word < (length + 63) / 64; word++)
            {
                for (var bits = eligible[word]; bits != 0; bits &= bits - 1)
                {
                    var at = (word * 64) + BitOperations.TrailingZeroCount(bits);
                    var net = units[at] - prices[first + at];
                    if (net > best && units[at] >= market.Minimum && market.Places[first + at] > 0)
                    {
                        best = net;
                    }
                }
            }
        }

        return best;
    }
}
