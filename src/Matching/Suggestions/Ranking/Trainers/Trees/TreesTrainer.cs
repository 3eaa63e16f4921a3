using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Matching.Suggestions.Ranking.Trainers.Trees;

/// <summary>
/// Boosted trees with a ranking loss, LambdaMART, grown by Microsoft.ML's FastTree: the one file that knows this library, and the pattern for any
/// other of its trainers. What was grown is copied into a <see cref="TreesModel"/> of numbers, so that to score and to explain needs no library.
/// </summary>
/// <remarks>
/// <para>
/// Source: Burges 2010, "From RankNet to LambdaRank to LambdaMART: an overview"; the gain of a label is <c>2^label − 1</c>. One thread, so that
/// the same data and seed give the same trees; machines with other processors may round otherwise. From too few rows no trees are grown, and all
/// scores are the same.
/// </para>
/// <para>
/// Three things it does not do. FastTree knows no monotone trees: a feature's direction is not kept to, which its card says. Its score is a rank
/// and no chance. And once begun it cannot be stopped before its few seconds are over.
/// </para>
/// </remarks>
public sealed class TreesTrainer(TreesSettings settings) : IRankingTrainer
{
    /// <summary>The library wants gains for so many labels.</summary>
    private const int LeastGains = 5;

    /// <summary>With the settings it ships with.</summary>
    public TreesTrainer()
        : this(new TreesSettings())
    {
    }

    /// <inheritdoc/>
    public string Code => "trees";

    /// <summary>No: neither FastTree nor the LightGBM of the same library (5.0.1) takes monotone constraints.</summary>
    public bool KeepsDirections => false;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, double> Settings { get; } = new SortedDictionary<string, double>(StringComparer.Ordinal)
    {
        ["leastRows"] = settings.LeastRows,
        ["leaves"] = settings.Leaves,
        ["places"] = settings.Places,
        ["rate"] = settings.Rate,
        ["trees"] = settings.Trees,
    };

    /// <inheritdoc/>
    public IRankingModel Fit(RankingData data, int seed, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var fill = Scaling.Of(data).Means;
        var rows = Rows(data, fill);
        var (trees, bias) = CanGrow(rows) ? Grown(data, rows, seed) : ([], 0);
        cancel.ThrowIfCancellationRequested();
        return new TreesModel { Features = data.Features, Base = bias + trees.Sum(tree => tree.Mean), Fill = fill, Trees = trees, Bias = bias };
    }

    /// <inheritdoc/>
    public IRankingModel Read(JsonElement learned, IReadOnlyList<Feature> features) => LearnedModel.Read<TreesModel>(learned, features);

    private (DecisionTree[] Trees, double Bias) Grown(RankingData data, PairRow[] rows, int seed)
    {
        var library = new MLContext(seed);
        var ensemble = library.Ranking.Trainers.FastTree(Options(data, seed)).Fit(library.Data.LoadFromEnumerable(rows, Schema(data, rows)))
            .Model.TrainedTreeEnsemble;
        float[][] values = [.. rows.Select(row => row.Features)];
        return ([.. ensemble.Trees.Zip(ensemble.TreeWeights, Copied).Select(tree => tree.WithMeans(values))], ensemble.Bias);
    }

    /// <summary>The library refuses to grow trees where no question can be asked, or where no list says that one pair is better than another.</summary>
    private bool CanGrow(PairRow[] rows) =>
        rows.Length >= 2 * settings.LeastRows && rows[^1].Group > 1 && rows.GroupBy(row => row.Group).Any(list => list.DistinctBy(row => row.Label).Skip(1).Any());

    /// <summary>The rows that count, list by list, as the library wants them.</summary>
    private static PairRow[] Rows(RankingData data, double[] fill)
    {
        var numbers = new Dictionary<int, uint>();
        return
        [
            .. CountedRows.In(data).OrderBy(row => data.Groups[row]).Select(row =>
            {
                var values = new float[data.Features.Count];
                TreesModel.Filled(data.Row(row), fill, values);
                numbers.TryAdd(data.Groups[row], (uint)numbers.Count + 1);
                return new PairRow { Label = data.Labels[row], Weight = (float)data.Weights[row], Group = numbers[data.Groups[row]], Features = values };
            }),
        ];
    }

    private static SchemaDefinition Schema(RankingData data, PairRow[] rows)
    {
        var schema = SchemaDefinition.Create(typeof(PairRow));
        schema[nameof(PairRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, data.Features.Count);
        schema[nameof(PairRow.Group)].ColumnType = new KeyDataViewType(typeof(uint), (ulong)rows[^1].Group);
        return schema;
    }

    private FastTreeRankingTrainer.Options Options(RankingData data, int seed) => new()
    {
        LabelColumnName = nameof(PairRow.Label),
        FeatureColumnName = nameof(PairRow.Features),
        RowGroupColumnName = nameof(PairRow.Group),
        ExampleWeightColumnName = nameof(PairRow.Weight),
        CustomGains = [.. Enumerable.Range(0, Math.Max(data.Labels.Max() + 1, LeastGains)).Select(label => Math.Pow(2, label) - 1)],
        NdcgTruncationLevel = settings.Places,
        NumberOfTrees = settings.Trees,
        NumberOfLeaves = settings.Leaves,
        LearningRate = settings.Rate,
        MinimumExampleCountPerLeaf = settings.LeastRows,
        NumberOfThreads = 1,
        Seed = seed,
        FeatureSelectionSeed = seed,
    };

    private static DecisionTree Copied(RegressionTree tree, double weight) => new(
        [.. tree.NumericalSplitFeatureIndexes],
        [.. tree.NumericalSplitThresholds],
        [.. tree.LeftChild],
        [.. tree.RightChild],
        [.. tree.LeafValues.Select(leaf => weight * leaf)],
        new double[tree.NumberOfNodes]);

    private sealed class PairRow
    {
        public float Label { get; init; }

        public float Weight { get; init; }

        public uint Group { get; init; }

        public float[] Features { get; init; } = [];
    }
}
