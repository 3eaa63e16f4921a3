namespace Matching.Rounds.Solving;

/// <summary>
/// What first come, first served would give: one participant after the other takes the best volunteer who still has a place; of equals the
/// one whose id comes first. What a round is compared with; pins and bonuses play no part.
/// </summary>
public static class FirstCome
{
    private const int AtOnce = 512;
    private const int Few = 8;

    /// <param name="problem">Scores, places and the minimum.</param>
    /// <param name="order">The participants' places in the order in which they come; each once.</param>
    /// <param name="cancel">Asked now and then.</param>
    /// <returns>By participant the volunteer or -1, and the sum of their scores in whole units.</returns>
    public static (int[] VolunteerOf, long TotalUnits) Walk(RoundProblem problem, IReadOnlyList<int> order, CancellationToken cancel = default)
    {
        var walk = new Queue(new Market(problem with { Pins = [], BonusUnits = [] }) { Threads = Environment.ProcessorCount });
        for (var first = 0; first < order.Count; first += AtOnce)
        {
            walk.Serve([.. order.Skip(first).Take(AtOnce)], cancel);
        }

        return (walk.VolunteerOf, walk.Total);
    }

    /// <summary>The places as they are taken. The next few hundred people are looked up side by side, then served one after the other.</summary>
    private sealed class Queue
    {
        private readonly Market market;
        private readonly int[] places;
        private readonly ulong[] open;
        private readonly long[] noPrices;
        private readonly PriceLanes noLanes;
        private readonly Stretch[] everybody;
        private readonly RowScan late;

        public Queue(Market market)
        {
            this.market = market;
            places = market.OwnPlaces();
            open = new ulong[market.Open.Length];
            for (var volunteer = 0; volunteer < places.Length; volunteer++)
            {
                open[volunteer / 64] |= (places[volunteer] > 0 ? 1UL : 0UL) << (volunteer % 64);
            }

            noPrices = new long[market.Volunteers];
            noLanes = new PriceLanes(noPrices, 0);
            everybody = Crowd.All(market).Volunteers;
            late = new RowScan(market, everybody, open, 1);
            VolunteerOf = new int[market.Participants];
            Array.Fill(VolunteerOf, -1);
        }

        public int[] VolunteerOf { get; }

        public long Total { get; private set; }

        public void Serve(int[] people, CancellationToken cancel)
        {
            var best = new FoundPair[people.Length][];
            Parallel.For(
                0,
                people.Length,
                market.SideBySide(cancel),
                () => new RowScan(market, everybody, open, Few),
                (at, _, scan) =>
                {
                    best[at] = Best(scan, people[at], Few);
                    return scan;
                },
                _ => { });
            for (var at = 0; at < people.Length; at++)
            {
                Take(people[at], best[at]);
            }
        }

        private void Take(int participant, FoundPair[] best)
        {
            var at = Array.FindIndex(best, one => places[one.Volunteer] > 0);
            var chosen = at >= 0 ? best[at]
                : best.Length == Few && Best(late, participant, 1) is [var next] ? next
                : (FoundPair?)null;
            if (chosen is not { } pair)
            {
                return;
            }

            VolunteerOf[participant] = pair.Volunteer;
            Total += pair.Units;
            if (--places[pair.Volunteer] == 0)
            {
                open[pair.Volunteer / 64] &= ~(1UL << (pair.Volunteer % 64));
            }
        }

        private FoundPair[] Best(RowScan scan, int participant, int most)
        {
            var room = new FoundPair[most];
            var count = scan.Read(participant, noPrices, noLanes, least: 0, lots: null, room);
            return [.. room.Take(count).OrderByDescending(pair => pair.Units).ThenBy(pair => pair.Volunteer)];
        }
    }
}
