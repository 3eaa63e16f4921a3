namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>Between what each coefficient of a linear score must lie, the constant last.</summary>
internal sealed record CoefficientBounds(double[] Lowest, double[] Highest)
{
    /// <summary>Anything, for so many features and the constant.</summary>
    public static CoefficientBounds None(int features) => new(
        [.. Enumerable.Repeat(double.NegativeInfinity, features + 1)], [.. Enumerable.Repeat(double.PositiveInfinity, features + 1)]);

    /// <summary>0 and more or 0 and less where a feature has a direction; anything for the constant.</summary>
    public static CoefficientBounds Of(IReadOnlyList<Feature> features) => new(
        [.. features.Select(feature => feature.Direction == FeatureDirection.NeverLowers ? 0 : double.NegativeInfinity), double.NegativeInfinity],
        [.. features.Select(feature => feature.Direction == FeatureDirection.NeverRaises ? 0 : double.PositiveInfinity), double.PositiveInfinity]);
}
