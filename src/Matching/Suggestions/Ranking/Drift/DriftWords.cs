using System.Globalization;
using Matching.Suggestions.Ranking.Fairness;

namespace Matching.Suggestions.Ranking.Drift;

/// <summary>What a look found, in words.</summary>
public static class DriftWords
{
    public static string Sentence(DriftFinding finding, CultureInfo culture) => RankingTexts.Sentences.Format(
        "drift." + finding.Code,
        culture,
        finding.Value ?? 0,
        finding.Before ?? 0,
        finding.Grouping is { } grouping ? RankingTexts.Sentences["grouping." + grouping, culture] : "",
        new FairnessLimits().LeastExposure);
}
