using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Matching.Suggestions.Scoring;

namespace Matching.Rounds.Solving;

/// <summary>
/// Guesses the price of everybody from a sample that was assigned: what somebody in the sample would pay for them at most,
/// <c>max(0, max over the sample of score − net value)</c>. Only a place to begin from; no proof rests on it.
/// </summary>
internal sealed class PriceEstimate(Market market)
{
    private const int RowsAtOnce = 64;

    /// <param name="sample">Participants whose net values are known.</param>
    /// <param name="nets">By participant, the net value in units that they have in the sample.</param>
    /// <param name="volunteers">Whose prices are wanted.</param>
    /// <param name="cancel">Stops between rows.</param>
    /// <returns>By volunteer; 0 for those that were not asked for.</returns>
    public long[] Of(int[] sample, long[] nets, Stretch[] volunteers, CancellationToken cancel)
    {
        var prices = new long[market.Volunteers];
        foreach (var alike in sample.GroupBy(participant => PriceLanes.BaseFor(nets[participant])))
        {
            Raise(prices, alike.ToArray(), nets, volunteers, alike.Key, cancel);
        }

        return prices;
    }

    private void Raise(long[] prices, int[] sample, long[] nets, Stretch[] volunteers, long leadBase, CancellationToken cancel)
    {
        var guard = new Lock();
        Parallel.For(
            0,
            (sample.Length + RowsAtOnce - 1) / RowsAtOnce,
            market.SideBySide(cancel),
            () => new Offers(market, volunteers),
            (chunk, _, offers) =>
            {
                foreach (var participant in sample.AsSpan(chunk * RowsAtOnce, Math.Min(RowsAtOnce, sample.Length - (chunk * RowsAtOnce))))
                {
                    offers.Add(participant, -nets[participant] - leadBase);
                }

                return offers;
            },
            offers =>
            {
                lock (guard)
                {
                    offers.RaiseTo(prices, leadBase);
                }
            });
    }

    /// <summary>One thread's highest offers: for each volunteer the most that a participant of its share would pay, above the base.</summary>
    private sealed class Offers
    {
        private readonly Stretch[] volunteers;
        private readonly ScoreRow row;
        private readonly ushort[] highest;
        private readonly ushort[] units;
        private readonly ulong[] eligible;

        public Offers(Market market, Stretch[] volunteers)
        {
            this.volunteers = volunteers;
            row = market.Scores.Reader();
            highest = new ushort[(market.Volunteers + 63) / 64 * 64];
            var words = (volunteers.Length == 0 ? 0 : volunteers.Max(stretch => stretch.Length) + 63) / 64;
            (units, eligible) = (new ushort[words * 64], new ulong[words]);
        }

        public void Add(int participant, long lead)
        {
            row.Open(participant);
            var up = (ushort)Math.Clamp(lead, 0, ushort.MaxValue);
            var down = (ushort)Math.Clamp(-lead, 0, ushort.MaxValue);
            foreach (var stretch in volunteers)
            {
                row.Read(stretch.First, units.AsSpan(0, stretch.Length), eligible);
                for (var at = 0; at < stretch.Length; at += 16)
                {
                    var bits = (ushort)(eligible[at / 64] >> (at % 64));
                    if (bits != 0)
                    {
                        Raise(ref highest[stretch.First + at], ref units[at], bits, up, down);
                    }
                }
            }
        }

        public void RaiseTo(long[] prices, long leadBase)
        {
            for (var volunteer = 0; volunteer < prices.Length; volunteer++)
            {
                prices[volunteer] = Math.Max(prices[volunteer], highest[volunteer] > 0 ? leadBase + highest[volunteer] : 0);
            }
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static void Raise(ref ushort highest, ref ushort units, ushort bits, ushort up, ushort down)
        {
            var offered = Vector256.SubtractSaturate(Vector256.AddSaturate(Vector256.LoadUnsafe(ref units), Vector256.Create(up)), Vector256.Create(down));
            var lane = Vector256.Create((ushort)1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768);
            var mask = Vector256.Equals(Vector256.Create(bits) & lane, lane);
            Vector256.Max(Vector256.LoadUnsafe(ref highest), offered & mask).StoreUnsafe(ref highest);
        }
    }
}
