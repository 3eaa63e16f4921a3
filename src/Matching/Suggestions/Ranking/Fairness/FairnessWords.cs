using System.Globalization;

namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>An audit in words.</summary>
public static class FairnessWords
{
    /// <summary>What differs, how much of it groups dealt out by lot would show, and what age itself gives of it.</summary>
    public static string Of(FairnessFinding finding, CultureInfo culture) => string.Join(". ", new[]
    {
        RankingTexts.Sentences.Format(
            "finding." + finding.Measure, culture, $"{Grouping(finding.Grouping, culture)} ({Side(finding.Side, culture)})", finding.Value.Value, finding.Line),
        finding.ByLot is { } chance ? RankingTexts.Sentences.Format("finding.by_lot", culture, chance) : null,
        finding.WithoutAge is { } without ? RankingTexts.Sentences.Format("finding.without_age", culture, without) : null,
    }.OfType<string>());

    /// <summary>Of how many lists that were really shown is told, and whether they are enough to be judged.</summary>
    public static string Logged(int lists, bool isJudged, int least, CultureInfo culture) =>
        RankingTexts.Sentences.Format(isJudged ? "logged.judged" : "logged.too_few", culture, lists, least);

    public static string Grouping(string grouping, CultureInfo culture) =>
        string.Join(" × ", grouping.Split('*').Select(attribute => RankingTexts.Sentences["grouping." + attribute, culture]));

    public static string Side(AuditSide side, CultureInfo culture) => RankingTexts.Sentences["side." + Code(side), culture];

    public static string Code(AuditSide side) => side == AuditSide.Candidates ? "candidates" : "participants";
}
