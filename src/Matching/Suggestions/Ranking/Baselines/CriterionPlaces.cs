using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Ranking.Baselines;

/// <summary>Where the criteria stand among features.</summary>
internal static class CriterionPlaces
{
    /// <summary>For each feature the place of its criterion in <see cref="CriterionCodes.InOrder"/>, −1 for one that is none.</summary>
    /// <exception cref="ArgumentException">A criterion is not among them.</exception>
    public static int[] In(IReadOnlyList<Feature> features)
    {
        int[] places = [.. features.Select(feature => feature.Kind == FeatureKind.Criterion && CriterionCodes.InOrder.Contains(feature.Name, StringComparer.Ordinal) ? CriterionCodes.PlaceOf(feature.Name) : -1)];
        if (CriterionCodes.InOrder.Index().FirstOrDefault(code => !places.Contains(code.Index)) is { Item: { } missing })
        {
            throw new ArgumentException($"The criterion '{missing}' is not among the features.", nameof(features));
        }

        return places;
    }
}
