namespace Matching.Tests.Suggestions.Ranking;

/// <summary>The exact binomial distribution.</summary>
internal static class Binomial
{
    /// <summary>The count that is passed in less than 1 % of cases, if each of so many tries succeeds with a chance.</summary>
    public static int MostAt99(int tries, double chance)
    {
        var (term, sum, count) = (Math.Pow(1 - chance, tries), 0.0, 0);
        for (; ; count++)
        {
            sum += term;
            if (sum >= 0.99)
            {
                return count;
            }

            term *= (double)(tries - count) / (count + 1) * chance / (1 - chance);
        }
    }
}
