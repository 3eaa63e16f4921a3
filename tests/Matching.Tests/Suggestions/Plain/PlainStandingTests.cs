using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Scoring;

namespace Matching.Tests.Suggestions.Plain;

public sealed class PlainStandingTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 5)]
    [InlineData(3, 60)]
    [InlineData(4, 400)]
    public void Ranks_are_those_of_a_plain_sort_before_and_after_a_change(int seed, int count)
    {
        var random = new Random(seed);
        int[] few = [0, 1, 17, 300, 49_999, 50_000];
        int[] units = [.. Enumerable.Range(0, count).Select(_ => few[random.Next(few.Length)])];
        var standing = new PlainStanding(units);

        for (var candidate = 0; candidate < count; candidate++)
        {
            standing.RankOf(candidate).ShouldBe(PlainRank(units, candidate));
            standing.At(standing.RankOf(candidate)).ShouldBe(candidate);
            foreach (var other in few.Append(18))
            {
                int[] changed = [.. units];
                changed[candidate] = other;
                standing.RankWith(candidate, other).ShouldBe(PlainRank(changed, candidate));
            }
        }
    }

    private static int PlainRank(int[] units, int candidate) => 1 + Enumerable.Range(0, units.Length)
        .Count(other => units[other] > units[candidate] || (units[other] == units[candidate] && other < candidate));
}
