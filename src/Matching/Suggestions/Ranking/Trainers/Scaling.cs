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
        var (features, width) = (data.Features.Count, Lanes.Padded(data.Features.Count));
        var (row, ones) = (new double[width], new double[width]);
        var (sums, means, weights, squares) = (new double[width], new double[width], new double[width], new double[width]);
        Array.Fill(ones, 1);
        for (var at = 0; at < data.Rows; at++)
        {
            if (data.Weights[at] > 0)
            {
                data.Row(at).CopyTo(row);
                Lanes.AddKnown(row, row, ones, data.Weights[at], sums);
                Lanes.AddKnown(row, ones, ones, data.Weights[at], weights);
            }
        }

        for (var feature = 0; feature < features; feature++)
        {
            means[feature] = weights[feature] > 0 ? sums[feature] / weights[feature] : 0;
        }

        for (var at = 0; at < data.Rows; at++)
        {
            if (data.Weights[at] > 0)
            {
                data.Row(at).CopyTo(row);
                Lanes.AddScaled(row, means, -1);
                Lanes.AddKnown(row, row, row, data.Weights[at], squares);
            }
        }

        return new Scaling(means[..features], [.. squares.Take(features).Zip(weights, Deviation)]);
    }

    /// <summary>No scale of its own: <paramref name="centre"/> and 1 for each of <paramref name="features"/> features.</summary>
    public static Scaling Plain(int features, double centre) => new([.. Enumerable.Repeat(centre, features)], [.. Enumerable.Repeat(1d, features)]);

    private static double Deviation(double square, double weight) => weight > 0 && square / weight > 1e-18 ? Math.Sqrt(square / weight) : 1;
}
