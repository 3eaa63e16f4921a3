using Matching.Suggestions.Ranking.Use;

namespace Matching.Tests.Suggestions.Ranking.Use;

public sealed class ModelWordsTests
{
    [Fact]
    public void What_told_most_leaves_out_what_is_the_same_for_all_of_the_list() =>
        ModelWords.Sentence(Seen("participant:interest:løb", "volunteer:interest:skak", "participant:age", "volunteer:age"), Languages.English).ShouldEndWith(
            "the volunteer's interest “skak” (lowers) and the volunteer's age (lowers).");

    [Fact]
    public void Where_nothing_else_told_anything_only_the_places_are_told() =>
        ModelWords.Sentence(Seen("participant:interest:løb"), Languages.English).ShouldNotContain("løb");

    [Fact]
    public void Both_chances_are_told_where_the_model_tells_them_apart()
    {
        ModelWords.Sentence(Seen() with { Chances = new(0.624, 0.816) }, Languages.English).ShouldEndWith(
            "It gives a chance of 62 % that both say yes, and of 82 % that the match then lasts over six months.");
        ModelWords.Sentence(Seen(), Languages.English).ShouldNotContain("chance");
    }

    private static ModelView Seen(params string[] features) => new()
    {
        Orders = true, Rank = 1, ScoreRank = 2, Score = 0, Base = 0, Parts = [.. features.Select(feature => new ModelPart(feature, 1, -0.5))], Features = [],
    };
}
