using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Scoring;

namespace Matching.Tests.Suggestions.Plain;

/// <summary>
/// The order of candidates by units, most first, then by their own order, which is that of their ids.
/// Units are whole and few, so candidates are sorted by counting: each question after that costs next to nothing.
/// </summary>
public sealed class PlainStanding
{
    private readonly int[] units;
    private readonly int[] above = new int[Score.MostUnits + 2];
    private readonly int[] order;
    private readonly int[] ranks;

    /// <param name="units">Of each candidate, 0 to <see cref="Score.MostUnits"/>; candidates in ordinal order of id.</param>
    public PlainStanding(int[] units)
    {
        this.units = units;
        order = new int[units.Length];
        ranks = new int[units.Length];
        var count = new int[Score.MostUnits + 1];
        foreach (var sum in units)
        {
            count[sum]++;
        }

        for (var sum = Score.MostUnits; sum > 0; sum--)
        {
            above[sum - 1] = above[sum] + count[sum];
        }

        var next = above.AsSpan(0, Score.MostUnits + 1).ToArray();
        for (var candidate = 0; candidate < units.Length; candidate++)
        {
            var place = next[units[candidate]]++;
            order[place] = candidate;
            ranks[candidate] = place + 1;
        }
    }

    public int Count => units.Length;

    /// <summary>The candidate of a rank, which counts from 1.</summary>
    public int At(int rank) => order[rank - 1];

    /// <summary>The rank of a candidate, from 1.</summary>
    public int RankOf(int candidate) => ranks[candidate];

    /// <summary>The rank that a candidate would have with other units, all others unchanged.</summary>
    public int RankWith(int candidate, int otherUnits)
    {
        if (otherUnits == units[candidate])
        {
            return ranks[candidate];
        }

        var better = above[otherUnits] - (units[candidate] > otherUnits ? 1 : 0);
        var end = otherUnits == 0 ? order.Length : above[otherUnits - 1];
        var earlierEquals = ~Array.BinarySearch(order, above[otherUnits], end - above[otherUnits], candidate);
        return 1 + better + earlierEquals - above[otherUnits];
    }
}
