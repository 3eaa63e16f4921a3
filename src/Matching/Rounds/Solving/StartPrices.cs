namespace Matching.Rounds.Solving;

/// <summary>
/// Where the prices begin: a small sample of both sides is assigned exactly enough, what its people would pay becomes the price of a sample
/// four times as large, and so on up to everybody. Without it, everybody would at first be looked for among the few whom all want.
/// </summary>
internal sealed class StartPrices(Market market)
{
    /// <returns>Of each volunteer, in units, 0 or more.</returns>
    public long[] Find(Crowd everybody, CancellationToken cancel)
    {
        var prices = new long[market.Volunteers];
        var smallest = SmallestSample();
        for (var oneIn = smallest; oneIn > 1; oneIn /= SolveSettings.SampleRatio)
        {
            var sample = Crowd.Sample(market, oneIn);
            var next = oneIn == SolveSettings.SampleRatio ? everybody : Crowd.Sample(market, oneIn / SolveSettings.SampleRatio);
            prices = FromSample(sample, prices, oneIn == smallest, next, cancel);
        }

        return prices;
    }

    private int SmallestSample()
    {
        var oneIn = 1;
        while (Math.Max(market.Participants, market.Volunteers) / oneIn > SolveSettings.SmallestSample)
        {
            oneIn *= SolveSettings.SampleRatio;
        }

        return oneIn;
    }

    private long[] FromSample(Crowd sample, long[] prices, bool isSmallest, Crowd next, CancellationToken cancel)
    {
        var outside = new long[market.Participants];
        var most = isSmallest ? Math.Max(1, sample.Volunteers.Sum(stretch => stretch.Length)) : SolveSettings.CandidatesAtFirst;
        var found = new PricePass(market).Run(sample, prices, outside, most, cancel: cancel);
        var auction = new Auction(market, sample.Participants, prices, Candidates.None(market.Participants).With(found));
        auction.Hold(outside, new long[market.Volunteers]);
        auction.Scale(isSmallest ? SolveSettings.StartUnitsUnknown : SolveSettings.StartUnits, finest: auction.Fine, cancel);
        return new PriceEstimate(market).Of(sample.Participants, auction.Nets(auction.UnitPrices(), outside), next.Volunteers, cancel);
    }
}
