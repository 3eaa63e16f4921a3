namespace Matching.Suggestions.Ranking.Trainers.Trees;

/// <summary>A sum of trees. Its score orders pairs and is no chance.</summary>
/// <remarks>
/// Explained by the path that a pair takes (Saabas 2014, "Interpreting random forests"): each question gives its feature what the answer changed in
/// the mean of the training rows. What the features are given and <see cref="LearnedModel.Base"/>, the mean score, add up to the score. It needs
/// nothing of the library that grew the trees.
/// </remarks>
public sealed record TreesModel : LearnedModel
{
    /// <summary>One for each feature: what a value that is not known counts as, the mean.</summary>
    public required double[] Fill { get; init; }

    public required IReadOnlyList<DecisionTree> Trees { get; init; }

    /// <summary>What is added to the sum of the trees.</summary>
    public required double Bias { get; init; }

    /// <inheritdoc/>
    public override void Score(RankingData batch, Span<double> scores)
    {
        Check(batch, scores);
        var values = new float[Features.Count];
        for (var row = 0; row < scores.Length; row++)
        {
            Filled(batch.Row(row), Fill, values);
            scores[row] = Bias;
            foreach (var tree in Trees)
            {
                scores[row] += tree.Score(values);
            }
        }
    }

    /// <inheritdoc/>
    public override double[] Explain(RankingData batch, int row)
    {
        Check(batch);
        var (values, given) = (new float[Features.Count], new double[Features.Count]);
        Filled(batch.Row(row), Fill, values);
        foreach (var tree in Trees)
        {
            tree.Explain(values, given);
        }

        return given;
    }

    /// <summary>The values with what is not known filled in, in single precision, which is what the trees were grown on.</summary>
    internal static void Filled(ReadOnlySpan<double> row, double[] fill, Span<float> into)
    {
        for (var feature = 0; feature < row.Length; feature++)
        {
            into[feature] = (float)(double.IsNaN(row[feature]) ? fill[feature] : row[feature]);
        }
    }

    /// <inheritdoc/>
    protected override bool Fits(int features) => Fill.Length == features && Trees.All(tree => tree.Holds(features));
}
