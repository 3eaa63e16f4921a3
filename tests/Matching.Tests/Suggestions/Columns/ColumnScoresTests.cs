using Matching.Suggestions.Columns;

namespace Matching.Tests.Suggestions.Columns;

/// <summary>The authority is the plain scorer and the plain rules, asked pair by pair.</summary>
public class ColumnScoresTests
{
    public static TheoryData<int, Processor> Seeds => ScoreCase.Seeds(24);

    [SkippableTheory, MemberData(nameof(Seeds))]
    public void Every_pair_scores_as_the_plain_scorer_says(int seed, Processor processor)
    {
        ScoreCase.SkipIfMissing(processor);
        var people = new ScoreCase(seed, new OddPeople(seed) { Goals = seed % 5 == 0 ? 14 : 8 });

        people.Read(processor).ShouldBe(people.Plain());
    }

    [SkippableTheory, MemberData(nameof(Seeds))]
    public void One_score_is_the_one_in_its_row(int seed, Processor processor)
    {
        ScoreCase.SkipIfMissing(processor);
        var people = new ScoreCase(seed, new OddPeople(seed));

        people.ReadOneByOne(processor).ShouldBe(people.Plain());
    }

    [SkippableTheory, MemberData(nameof(Seeds))]
    public void People_who_do_not_fit_the_columns_score_the_same(int seed, Processor processor)
    {
        ScoreCase.SkipIfMissing(processor);
        var people = new ScoreCase(seed, new OddPeople(seed) { Goals = seed % 2 == 0 ? 80 : 8, Interests = seed % 2 == 0 ? 9 : 120 });

        people.Read(processor).ShouldBe(people.Plain());
        people.ReadOneByOne(processor).ShouldBe(people.Plain());
    }
}
