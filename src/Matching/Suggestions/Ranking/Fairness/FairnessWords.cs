using System.Globalization;

namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>An audit in words.</summary>
public static class FairnessWords
{
    public static string Of(FairnessFinding finding, CultureInfo culture) => RankingTexts.Sentences.Format(
        "finding." + finding.Measure, culture, $"{Grouping(finding.Grouping, culture)} ({Side(finding.Side, culture)})", finding.Value.Value, finding.Line);

    public static string Grouping(string grouping, CultureInfo culture) =>
        string.Join(" × ", grouping.Split('*').Select(attribute => RankingTexts.Sentences["grouping." + attribute, culture]));

    public static string Side(AuditSide side, CultureInfo culture) => RankingTexts.Sentences["side." + Code(side), culture];

    public static string Code(AuditSide side) => side == AuditSide.Candidates ? "candidates" : "participants";
}
