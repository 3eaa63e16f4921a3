namespace Matching.Rounds.Solving;

/// <summary>
/// The search for the best draft by generating columns: assign the candidates, then ask every other pair whether it is worth more than the
/// prices say; take in those that are; repeat until there is none. Each pass also yields a bound: <c>Σ best net value + Σ places × price</c>.
/// </summary>
internal sealed class Search
{
    private readonly Market market;
    private readonly Crowd everybody;
    private readonly Action<SolveStep, int, double, double?> tell;
    private readonly CancellationToken cancel;
    private readonly Auction auction;
    private Candidates candidates;
    private long[] anchorNets;
    private long[] anchorPrices;
    private double startUnits;

    public Search(Market market, int mostPasses, Action<SolveStep, int, double, double?> tell, CancellationToken cancel)
    {
        (this.market, this.tell, this.cancel) = (market, tell, cancel);
        MostPasses = mostPasses == 0 ? int.MaxValue : mostPasses;
        everybody = Crowd.All(market);
        Best = new Draft(market);
        tell(SolveStep.Searching, 1, 0, null);
        anchorPrices = new StartPrices(market).Find(everybody, cancel);
        var found = Pass(anchorPrices, market.Outside, SolveSettings.CandidatesAtFirst, BlurOf(SolveSettings.BoxReaches[0]));
        anchorNets = BestNets(market.Outside, anchorPrices, found);
        candidates = Candidates.None(market.Participants).With(found);
        auction = new Auction(market, everybody.Participants, anchorPrices, candidates);
        startUnits = market.Volunteers > SolveSettings.SmallestSample ? SolveSettings.StartUnits : SolveSettings.StartUnitsUnknown;
    }

    public int MostPasses { get; }

    public int Passes { get; private set; }

    /// <summary>The best draft and the best bound so far.</summary>
    public Draft Best { get; }

    private bool MayGoOn => Passes < MostPasses && !Best.IsProven;

    /// <summary>Searches until the draft is proven best or the passes are used up.</summary>
    public void Run()
    {
        CompleteRows();
        Refine();
        while (MayGoOn)
        {
            auction.Hold(market.Outside, new long[market.Volunteers]);
            Assign(finest: 1);
            var prices = WholePrices.Of(auction.Prices, auction.Fine);
            var nets = auction.Nets(prices, market.Outside);
            var found = Pass(prices, [.. nets.Select(net => net + 1)], SolveSettings.CandidatesMore, blur: 2);
            Keep(prices, nets, found);
            Trace?.Invoke($"exact found {found.Count} edges {candidates.Volunteer.Length} bids {auction.Bids}");
            TakeIn(found, nets, prices);
        }
    }

    /// <summary>
    /// While rows are incomplete the best among candidates may be far from the best, and so are its prices: somebody without a good
    /// candidate would drive all prices up. So both are held near the last ones, ever nearer, and people rather wait outside for better rows.
    /// </summary>
    private void CompleteRows()
    {
        foreach (var reach in SolveSettings.BoxReaches)
        {
            if (!CompleteRows(reach, mayWiden: reach == SolveSettings.BoxReaches[0]))
            {
                return;
            }
        }
    }

    /// <returns>Whether nearly everybody has a place within that reach.</returns>
    private bool CompleteRows(long reach, bool mayWiden)
    {
        var outBefore = int.MaxValue;
        while (MayGoOn)
        {
            var isOut = StepInBox(reach);
            if (isOut * SolveSettings.BoxedOutShare <= everybody.Participants.Length)
            {
                return true;
            }

            if (isOut > outBefore * 0.9)
            {
                reach = mayWiden ? reach * 4 : long.MaxValue;
            }

            if (reach > SolveSettings.BoxEnd)
            {
                // Whoever is out now may have to be: prices must be able to climb to what being matched is worth.
                startUnits = mayWiden ? Math.Max(startUnits, market.Reward / 8.0) : startUnits;
                return false;
            }

            outBefore = isOut;
        }

        return false;
    }

    /// <returns>How many rather wait outside.</returns>
    private int StepInBox(long reach)
    {
        auction.Hold(
            [.. anchorNets.Select((net, participant) => Math.Max(market.Outside[participant], net - reach))],
            [.. anchorPrices.Select(price => Math.Max(0, price - reach))]);
        Assign(finest: auction.Fine);
        var prices = auction.UnitPrices();
        var nets = auction.Nets(prices, market.Outside);
        var isOut = everybody.Participants.Where(participant => auction.MateOf(participant) < 0).ToHashSet();
        var least = nets.Select((net, participant) =>
            1 + (isOut.Contains(participant) ? Math.Max(market.Outside[participant], anchorNets[participant] - (4 * reach)) : net)).ToArray();
        var found = Pass(prices, least, SolveSettings.CandidatesMore, BlurOf(reach));
        Keep(prices, [.. least.Select(net => net - 1)], found);
        (anchorNets, anchorPrices) = (BestNets(nets, prices, found), prices);
        Trace?.Invoke($"box {reach} out {isOut.Count} found {found.Count} edges {candidates.Volunteer.Length} bids {auction.Bids}");
        TakeIn(found, nets, prices);
        startUnits = Math.Min(reach, SolveSettings.StartUnits);
        return isOut.Count;
    }

    private static int BlurOf(long reach) => System.Numerics.BitOperations.Log2((ulong)Math.Max(1, reach / 32));

    internal static Action<string>? Trace { get; set; }

    /// <summary>With ε one unit until hardly anybody wants another volunteer, or that does not get better.</summary>
    private void Refine()
    {
        var wantedBefore = int.MaxValue;
        while (MayGoOn)
        {
            auction.Hold(market.Outside, new long[market.Volunteers]);
            Assign(finest: auction.Fine);
            var prices = auction.UnitPrices();
            var nets = auction.Nets(prices, market.Outside);
            var found = Pass(prices, [.. nets.Select(net => net + SolveSettings.CoarseGain)], SolveSettings.CandidatesMore, blur: 2);
            Keep(prices, [.. nets.Select(net => net + SolveSettings.CoarseGain - 1)], found);
            var wanted = everybody.Participants.Count(participant => found.Of(participant).Length > 0);
            Trace?.Invoke($"refine wanted {wanted} found {found.Count} edges {candidates.Volunteer.Length} bids {auction.Bids}");
            TakeIn(found, nets, prices);
            if (wanted * SolveSettings.ExactShare <= everybody.Participants.Length || wanted > wantedBefore * 0.9)
            {
                startUnits = 1;
                return;
            }

            wantedBefore = wanted;
        }
    }

    private void Assign(long finest)
    {
        tell(SolveStep.Assigning, Passes, 0, Best.Gap);
        auction.Scale(startUnits, finest, cancel);
    }

    private PassFindings Pass(long[] prices, long[] least, int most, int blur)
    {
        Passes++;
        return new PricePass(market).Run(everybody, prices, least, most, blur, done => tell(SolveStep.Searching, Passes, done, Best.Gap), cancel);
    }

    /// <summary>Remembers the draft that stands and the bound that the pass proves, if they are better than those before.</summary>
    /// <param name="prices">Of each volunteer.</param>
    /// <param name="atMost">By participant, the net value that no pair exceeds but those found.</param>
    /// <param name="found">The pairs that do.</param>
    private void Keep(long[] prices, long[] atMost, PassFindings found)
    {
        var best = BestNets(atMost, prices, found);
        var bound = 0L;
        foreach (var participant in everybody.Participants)
        {
            bound += Math.Max(best[participant], market.Outside[participant]);
        }

        for (var volunteer = 0; volunteer < prices.Length; volunteer++)
        {
            bound += market.Places[volunteer] * prices[volunteer];
        }

        Best.Offer(auction, everybody.Participants);
        Best.Offer(bound, prices);
    }

    private void TakeIn(PassFindings found, long[] nets, long[] prices)
    {
        var (gain, people) = (0L, 0);
        var best = BestNets(nets, prices, found);
        foreach (var participant in everybody.Participants)
        {
            gain += best[participant] - nets[participant];
            people += best[participant] > nets[participant] ? 1 : 0;
        }

        startUnits = people == 0 ? 1 : Math.Clamp((double)gain / people, 1, SolveSettings.StartUnits);
        candidates = candidates.With(found);
        auction.Use(candidates);
    }

    private static long[] BestNets(long[] atLeast, long[] prices, PassFindings found)
    {
        var best = (long[])atLeast.Clone();
        for (var participant = 0; participant < best.Length; participant++)
        {
            foreach (var pair in found.Of(participant))
            {
                best[participant] = Math.Max(best[participant], pair.Units - prices[pair.Volunteer]);
            }
        }

        return best;
    }
}
