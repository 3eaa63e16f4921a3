namespace Matching.Rounds.Solving;

/// <summary>
/// Turns the fine prices of an assignment that is best within one fine unit into whole units that prove it exactly best.
/// </summary>
/// <remarks>
/// If nobody gains more than 1 fine unit elsewhere, <c>(s − s′)·F ≥ P − P′ − 1</c> for what one has (score s, price P) and any other (s′, P′).
/// With <c>P + r = F·A + α</c> and <c>P′ + r = F·B + β</c> this gives <c>s − s′ ≥ A − B</c> unless α = 0 and β = F − 1. There are fewer
/// prices than F, so a shift r exists with which no price leaves the remainder F − 1; then the whole prices A, B, … hold exactly.
/// Staying out counts as a price of 0, which stays 0, as does every idle volunteer's.
/// </remarks>
internal static class WholePrices
{
    public static long[] Of(long[] prices, long fine)
    {
        var taken = new bool[fine];
        taken[0] = true;
        foreach (var price in prices)
        {
            taken[price % fine] = true;
        }

        var free = Array.IndexOf(taken, false);
        var shift = fine - 1 - free;
        return [.. prices.Select(price => (price + shift) / fine)];
    }
}
