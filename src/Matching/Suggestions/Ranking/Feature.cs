namespace Matching.Suggestions.Ranking;

/// <summary>One column of <see cref="RankingData"/>.</summary>
/// <param name="Name">Unique among the features of a set, such as <c>goals</c>, <c>participant:age</c> or <c>volunteer:interest:music</c>.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Side">Whom it tells of.</param>
/// <param name="Direction">What every model must keep to.</param>
public sealed record Feature(string Name, FeatureKind Kind, FeatureSide Side, FeatureDirection Direction);
