using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>
/// <c>score = base + Σ coefficient × (value − centre)</c>, in log odds of lasting more than six months. A value that is not known counts as the
/// centre and so adds nothing.
/// </summary>
public sealed record LinearModel : LearnedModel
{
    /// <summary>One for each feature, in log odds for one unit of it; 0 for a feature that it does not use.</summary>
    public required double[] Coefficients { get; init; }

    /// <summary>One for each feature: its mean where it was learned, or the neutral value of a criterion.</summary>
    public required double[] Centres { get; init; }

    /// <summary>The penalty on squared coefficients of features of one standard deviation, as chosen; in units of the summed log-likelihood.</summary>
    public required double Strength { get; init; }

    /// <summary>The share of the loss within lists, as chosen: 0 is a logistic regression, 1 a conditional logit.</summary>
    public required double Within { get; init; }

    /// <inheritdoc/>
    public override void Score(RankingData batch, Span<double> scores)
    {
        Check(batch, scores);
        var width = Lanes.Padded(Features.Count);
        var (coefficients, centres, row) = (Padded(Coefficients, width), Padded(Centres, width), new double[width]);
        for (var at = 0; at < scores.Length; at++)
        {
            var values = batch.Row(at);
            values.CopyTo(row);
            scores[at] = Base + Sum(row, coefficients, centres);
        }
    }

    /// <inheritdoc/>
    public override double[] Explain(RankingData batch, int row)
    {
        Check(batch);
        var given = new double[Features.Count];
        var values = batch.Row(row);
        for (var feature = 0; feature < given.Length; feature++)
        {
            given[feature] = double.IsNaN(values[feature]) ? 0 : Coefficients[feature] * (values[feature] - Centres[feature]);
        }

        return given;
    }

    /// <inheritdoc/>
    protected override bool Fits(int features) => Coefficients.Length == features && Centres.Length == features;

    private static double Sum(ReadOnlySpan<double> row, ReadOnlySpan<double> coefficients, ReadOnlySpan<double> centres)
    {
        var values = Of(row);
        var factors = Of(coefficients);
        var from = Of(centres);
        var sum = Vector512<double>.Zero;
        for (var at = 0; at < values.Length; at++)
        {
            var part = (values[at] - from[at]) * factors[at];
            // Only what is not a number differs from itself.
            sum += Vector512.ConditionalSelect(Vector512.Equals(part, part), part, Vector512<double>.Zero);
        }

        return Lanes.Sum(sum);
    }

    private static ReadOnlySpan<Vector512<double>> Of(ReadOnlySpan<double> numbers) => MemoryMarshal.Cast<double, Vector512<double>>(numbers);

    private static double[] Padded(double[] numbers, int width)
    {
        var padded = new double[width];
        numbers.CopyTo(padded, 0);
        return padded;
    }
}
