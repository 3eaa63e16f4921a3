using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Matching.Suggestions.Ranking.Trainers.Additive;

/// <summary><c>score = base + Σ shape(value)</c>, in log odds of lasting more than six months.</summary>
public sealed record AdditiveModel : LearnedModel
{
    private const int BlockRows = 64;

    /// <summary>One for each feature.</summary>
    public required IReadOnlyList<FeatureShape> Shapes { get; init; }

    /// <summary>The penalty on squared steps, as chosen.</summary>
    public required double Step { get; init; }

    /// <summary>The penalty on squared slopes, as chosen.</summary>
    public required double Trend { get; init; }

    /// <inheritdoc/>
    /// <remarks>
    /// Eight rows side by side, four times: a level is the first one and the steps over all cuts that the value reaches, so that no place need be looked up.
    /// </remarks>
    public override void Score(RankingData batch, Span<double> scores)
    {
        Check(batch, scores);
        var width = Features.Count;
        Span<double> column = stackalloc double[BlockRows];
        Span<double> sums = stackalloc double[BlockRows];
        double[][] steps = [.. Shapes.Select(Steps)];
        for (var first = 0; first < scores.Length; first += BlockRows)
        {
            var count = Math.Min(BlockRows, scores.Length - first);
            sums.Fill(Base);
            for (var feature = 0; feature < width; feature++)
            {
                var values = batch.Values.AsSpan((first * width) + feature);
                for (var row = 0; row < count; row++)
                {
                    column[row] = values[row * width];
                }

                AddLevels(Shapes[feature], steps[feature], column, sums);
            }

            sums[..count].CopyTo(scores[first..]);
        }
    }

    /// <inheritdoc/>
    public override double[] Explain(RankingData batch, int row)
    {
        Check(batch);
        var given = new double[Features.Count];
        for (var feature = 0; feature < given.Length; feature++)
        {
            given[feature] = Shapes[feature].At(batch.Row(row)[feature]);
        }

        return given;
    }

    /// <inheritdoc/>
    protected override bool Fits(int features) => Shapes.Count == features && Shapes.All(shape => shape.Levels.Length == shape.Cuts.Length + 1);

    private static double[] Steps(FeatureShape shape) => [.. shape.Levels.Zip(shape.Levels.Skip(1), (below, above) => above - below)];

    private static void AddLevels(FeatureShape shape, double[] steps, ReadOnlySpan<double> column, Span<double> sums)
    {
        var values = MemoryMarshal.Cast<double, Vector512<double>>(column);
        var into = MemoryMarshal.Cast<double, Vector512<double>>(sums);
        var (first, unknown) = (Vector512.Create(shape.Levels[0]), Vector512.Create(shape.Unknown));
        for (var at = 0; at < values.Length; at += 4)
        {
            var (v0, v1, v2, v3) = (values[at], values[at + 1], values[at + 2], values[at + 3]);
            var (l0, l1, l2, l3) = (first, first, first, first);
            for (var cut = 0; cut < steps.Length; cut++)
            {
                var (from, step) = (Vector512.Create(shape.Cuts[cut]), Vector512.Create(steps[cut]));
                l0 += Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(v0, from), step, Vector512<double>.Zero);
                l1 += Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(v1, from), step, Vector512<double>.Zero);
                l2 += Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(v2, from), step, Vector512<double>.Zero);
                l3 += Vector512.ConditionalSelect(Vector512.GreaterThanOrEqual(v3, from), step, Vector512<double>.Zero);
            }

            into[at] += Vector512.ConditionalSelect(Vector512.Equals(v0, v0), l0, unknown);
            into[at + 1] += Vector512.ConditionalSelect(Vector512.Equals(v1, v1), l1, unknown);
            into[at + 2] += Vector512.ConditionalSelect(Vector512.Equals(v2, v2), l2, unknown);
            into[at + 3] += Vector512.ConditionalSelect(Vector512.Equals(v3, v3), l3, unknown);
        }
    }
}
