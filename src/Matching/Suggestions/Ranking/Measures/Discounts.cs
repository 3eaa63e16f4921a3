namespace Matching.Suggestions.Ranking.Measures;

/// <summary>What the places of a list are worth: 1 ÷ log2(1 + place), added up.</summary>
internal static class Discounts
{
    /// <summary>At i the worth of the first i places together, i from 0 to k.</summary>
    public static double[] UpTo(int k)
    {
        var sums = new double[k + 1];
        for (var place = 1; place <= k; place++)
        {
            sums[place] = sums[place - 1] + 1 / Math.Log2(1 + place);
        }

        return sums;
    }
}
