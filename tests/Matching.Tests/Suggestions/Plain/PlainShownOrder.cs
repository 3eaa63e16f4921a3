using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Load;
using Matching.Suggestions.Scoring;

namespace Matching.Tests.Suggestions.Plain;

/// <summary>
/// The order in which one participant's candidates are shown: that of their standing, except that the loaded ones who stand before the
/// first who is not loaded come right behind that one, in their order. If everybody is loaded, or nobody before the first, nothing moves.
/// </summary>
internal sealed class PlainShownOrder
{
    private readonly PlainStanding standing;
    private readonly int firstFree;

    public PlainShownOrder(PlainStanding standing, Func<int, bool> isLoaded)
    {
        this.standing = standing;
        firstFree = Math.Max(1, Enumerable.Range(1, standing.Count).FirstOrDefault(rank => !isLoaded(standing.At(rank))));
    }

    /// <summary>The candidate of a shown rank, from 1.</summary>
    public int At(int rank) => standing.At(rank == 1 ? firstFree : rank <= firstFree ? rank - 1 : rank);

    /// <summary>The shown rank of a candidate, from 1.</summary>
    public int RankOf(int candidate)
    {
        var rank = standing.RankOf(candidate);
        return rank == firstFree ? 1 : rank < firstFree ? rank + 1 : rank;
    }

    /// <summary>The shown rank that a candidate would have with other units and, perhaps, other loads; all other units unchanged.</summary>
    public static int RankWith(PlainStanding standing, int candidate, int units, Func<int, bool> isLoaded)
    {
        var rank = standing.RankWith(candidate, units);
        var free = Enumerable.Range(1, standing.Count).Select(standing.At)
            .Where(other => other != candidate && !isLoaded(other)).Select(other => (int?)standing.RankOf(other)).FirstOrDefault();
        if (free is not { } rankOfFree)
        {
            return isLoaded(candidate) ? rank : 1;
        }

        // The first free one's rank among all but the candidate: the candidate stands before it with a rank up to that.
        var isBefore = rank <= rankOfFree - (standing.RankOf(candidate) < rankOfFree ? 1 : 0);
        return !isBefore ? rank : isLoaded(candidate) ? rank + 1 : 1;
    }
}
