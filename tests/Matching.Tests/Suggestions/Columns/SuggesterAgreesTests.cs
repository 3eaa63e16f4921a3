using Matching.Suggestions.Columns;

namespace Matching.Tests.Suggestions.Columns;

/// <summary>The authority is a suggester that judges, scores and sorts everybody pair by pair, and every change again.</summary>
public class SuggesterAgreesTests
{
    public static TheoryData<int, Processor> Seeds => ScoreCase.Seeds(40);

    [SkippableTheory, MemberData(nameof(Seeds))]
    public void A_list_is_the_one_that_the_plain_way_gives(int seed, Processor processor)
    {
        ScoreCase.SkipIfMissing(processor);
        var people = new ScoreCase(seed, new OddPeople(seed));

        foreach (var top in new[] { 0, 1, 7, 20, int.MaxValue })
        {
            foreach (var (expected, actual) in people.Lists(top, processor))
            {
                actual.ShouldBe(expected);
            }
        }
    }
}
