using Matching.Suggestions.Ranking;

namespace Matching.Tests.Suggestions.Ranking.Trainers;

/// <summary>Pairs with outcomes whose truth is known: the log odds of lasting are a formula of the features.</summary>
internal sealed class MadeUpPairs(IReadOnlyList<Feature> features, Func<double[], double> logOdds)
{
    public int RowsOfAList { get; init; } = 10;

    /// <summary>The share of values that nobody knows.</summary>
    public double Unknown { get; init; }

    /// <summary>How much lists differ for reasons that no feature tells, in log odds.</summary>
    public double OfAList { get; init; }

    public static Feature Criterion(string name) => new(name, FeatureKind.Criterion, FeatureSide.Pair, FeatureDirection.NeverLowers);

    public static Feature Number(string name, FeatureDirection direction = FeatureDirection.Free) =>
        new(name, FeatureKind.Number, FeatureSide.Participant, direction);

    public static Feature Flag(string name) => new(name, FeatureKind.Flag, FeatureSide.Volunteer, FeatureDirection.Free);

    /// <summary>Criteria are even between 0 and 1, numbers normal, flags set for two of five.</summary>
    public RankingData Draw(int rows, int seed)
    {
        var random = new Random(seed);
        var (values, labels, groups, own) = (new double[rows * features.Count], new int[rows], new int[rows], 0d);
        for (var row = 0; row < rows; row++)
        {
            groups[row] = row / RowsOfAList;
            own = row % RowsOfAList == 0 ? OfAList * Normal(random) : own;
            double[] drawn = [.. features.Select(feature => Value(feature.Kind, random))];
            labels[row] = random.NextDouble() < Chance(own + logOdds(drawn)) ? RankingData.Lasts : 0;
            for (var at = 0; at < drawn.Length; at++)
                values[(row * drawn.Length) + at] = random.NextDouble() < Unknown ? double.NaN : drawn[at];
        }

        return new RankingData { Features = features, Values = values, Groups = groups, Labels = labels, Weights = [.. Enumerable.Repeat(1d, rows)] };
    }

    public static double[] Scores(IRankingModel model, RankingData data)
    {
        var scores = new double[data.Rows];
        model.Score(data, scores);
        return scores;
    }

    /// <summary>A row whose every value is 0 but one.</summary>
    public static RankingData One(IReadOnlyList<Feature> features, int at, params double[] values)
    {
        var cells = new double[values.Length * features.Count];
        for (var row = 0; row < values.Length; row++)
            cells[(row * features.Count) + at] = values[row];
        return new RankingData
        {
            Features = features, Values = cells, Groups = new int[values.Length], Labels = new int[values.Length], Weights = new double[values.Length],
        };
    }

    public static double Chance(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    private static double Value(FeatureKind kind, Random random) => kind switch
    {
        FeatureKind.Criterion => Math.Round(random.NextDouble(), 3),
        FeatureKind.Number => Normal(random),
        _ => random.NextDouble() < 0.4 ? 1 : 0,
    };

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
