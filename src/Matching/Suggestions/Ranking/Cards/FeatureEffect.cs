namespace Matching.Suggestions.Ranking.Cards;

/// <summary>What one feature does in a model: what its values give to a score, on average over past pairs.</summary>
/// <param name="Feature">Which.</param>
/// <param name="Known">The share of pairs of which its value is known, 0 to 1.</param>
/// <param name="WhenUnknown">What it gives where it is not known; null where it always is.</param>
/// <param name="Points">Ascending by value; a flag has one for 0 and one for 1, a number one for each tenth of the pairs.</param>
/// <param name="Weight">How much it moves scores: the mean distance of what it gives from its own mean.</param>
public sealed record FeatureEffect(Feature Feature, double Known, double? WhenUnknown, IReadOnlyList<ShapePoint> Points, double Weight)
{
    private const int Parts = 10;

    /// <summary>The effects of a model's features, the weightiest first.</summary>
    /// <param name="model">What was learned.</param>
    /// <param name="data">Past pairs; they say which values are usual.</param>
    public static IReadOnlyList<FeatureEffect> Of(IRankingModel model, RankingData data)
    {
        var gives = Enumerable.Range(0, data.Rows).Select(row => model.Explain(data, row)).ToList();
        return
        [
            .. data.Features.Select((feature, place) => Of(feature, [.. gives.Select((given, row) => new ShapePoint(data.Row(row)[place], given[place]))]))
                .OrderByDescending(shape => shape.Weight).ThenBy(shape => shape.Feature.Name, StringComparer.Ordinal),
        ];
    }

    private static FeatureEffect Of(Feature feature, ShapePoint[] all)
    {
        ShapePoint[] known = [.. all.Where(point => !double.IsNaN(point.Value)).OrderBy(point => point.Value)];
        List<ShapePoint> unknown = [.. all.Where(point => double.IsNaN(point.Value))];
        var mean = all.Length == 0 ? 0 : all.Average(point => point.Gives);
        return new FeatureEffect(
            feature,
            all.Length == 0 ? 0 : (double)known.Length / all.Length,
            unknown.Count == 0 ? null : unknown.Average(point => point.Gives),
            feature.Kind == FeatureKind.Number ? Tenths(known) : [.. known.GroupBy(point => point.Value).Select(Mean)],
            all.Length == 0 ? 0 : all.Average(point => Math.Abs(point.Gives - mean)));
    }

    private static List<ShapePoint> Tenths(ShapePoint[] known) =>
        [.. known.Index().GroupBy(point => point.Index * Parts / known.Length, point => point.Item).Select(Mean)];

    private static ShapePoint Mean(IEnumerable<ShapePoint> points) => new(points.Average(point => point.Value), points.Average(point => point.Gives));
}

/// <summary>One point of a shape.</summary>
/// <param name="Value">Of the feature.</param>
/// <param name="Gives">To the score, on the model's own scale.</param>
public sealed record ShapePoint(double Value, double Gives);
