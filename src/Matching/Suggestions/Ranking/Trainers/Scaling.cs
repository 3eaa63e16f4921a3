namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>Mean and standard deviation of each feature over the rows that count and know it: what puts features on one scale.</summary>
internal sealed class Scaling
{
    private Scaling(double[] means, double[] deviations)
    {
        Means = means;
        Deviations = deviations;
    }

    /// <summary>0 for a feature that no row knows. A value that is not known stands for the mean, and so says nothing.</summary>
    public double[] Means { get; }

    /// <summary>Above 0; 1 for a feature that is the same in every row.</summary>
    public double[] Deviations { get; }

    /// <summary>Weighted by the rows' weights, in two passes, so that large numbers with small differences keep them.</summary>
    public static Scaling Of(RankingData data)
    {
        var features = data.Features.Count;
        var (means, weights, squares) = (new double[features], new double[features], new double[features]);
        for (var row = 0; row < data.Rows; row++)
        {
            var weight = data.Weights[row];
            var values = data.Row(row);
            for (var feature = 0; feature < values.Length; feature++)
            {
                var isKnown = weight > 0 && !double.IsNaN(values[feature]);
                means[feature] += isKnown ? weight * values[feature] : 0;
                weights[feature] += isKnown ? weight : 0;
            }
        }

        for (var feature = 0; feature < features; feature++)
        {
            means[feature] = weights[feature] > 0 ? means[feature] / weights[feature] : 0;
        }

        for (var row = 0; row < data.Rows; row++)
        {
            var weight = data.Weights[row];
            var values = data.Row(row);
            for (var feature = 0; feature < values.Length; feature++)
            {
                var off = values[feature] - means[feature];
                squares[feature] += weight > 0 && !double.IsNaN(off) ? weight * off * off : 0;
            }
        }

        return new Scaling(means, [.. squares.Zip(weights, Deviation)]);
    }

    /// <summary>No scale of its own: <paramref name="centre"/> and 1 for each of <paramref name="features"/> features.</summary>
    public static Scaling Plain(int features, double centre) => new([.. Enumerable.Repeat(centre, features)], [.. Enumerable.Repeat(1d, features)]);

    private static double Deviation(double square, double weight) => weight > 0 && square / weight > 1e-18 ? Math.Sqrt(square / weight) : 1;
}
