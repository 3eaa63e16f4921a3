namespace Matching.Rounds.Solving;

/// <summary>
/// Prices in 16 bits, counted from a base, so that 32 pairs are compared at once. A pair is of interest if
/// <c>score − price ≥ least</c>; with <c>lead = −least</c>, and both sides counted from a base no larger than the lead, that is
/// <c>min(price − base, 65,535) ≤ score + (lead − base)</c>, which 16 bits hold if the lead is at most 15,000 above its base.
/// </summary>
internal sealed class PriceLanes
{
    /// <summary>How far a lead may lie above its base.</summary>
    private const int Reach = 15_000;

    private readonly long lanesBase;

    /// <param name="prices">Of each volunteer, 0 or more.</param>
    /// <param name="lanesBase">What the lanes count from; 0, or a multiple of the reach.</param>
    public PriceLanes(long[] prices, long lanesBase)
    {
        this.lanesBase = lanesBase;
        Lanes = new ushort[(prices.Length + 63) / 64 * 64];
        for (var volunteer = 0; volunteer < prices.Length; volunteer++)
        {
            Lanes[volunteer] = (ushort)Math.Clamp(prices[volunteer] - lanesBase, 0, ushort.MaxValue);
        }
    }

    /// <summary>By volunteer, to a whole number of grains.</summary>
    public ushort[] Lanes { get; }

    /// <summary>The base for a least net value: 0 unless it is far below 0.</summary>
    public static long BaseFor(long least) => least >= 0 ? 0 : -least / Reach * Reach;

    /// <summary>
    /// What to add to the lanes and what to the scores before they are compared. Never says that a pair of interest is none; where the
    /// least value has risen past the base it may say that one is which is not, so that each hit is looked at exactly.
    /// </summary>
    public (ushort ToPrices, ushort ToScores) Shifts(long least)
    {
        var lead = -least - lanesBase;
        return lead >= 0 ? ((ushort)0, (ushort)Math.Min(lead, ushort.MaxValue))
            : lanesBase == 0 ? ((ushort)Math.Min(-lead, ushort.MaxValue), (ushort)0)
            : ((ushort)0, (ushort)0);
    }
}
