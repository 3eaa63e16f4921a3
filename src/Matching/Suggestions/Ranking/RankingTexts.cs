namespace Matching.Suggestions.Ranking;

public static class RankingTexts
{
    public static readonly Sentences Sentences = new(typeof(RankingTexts));
}
