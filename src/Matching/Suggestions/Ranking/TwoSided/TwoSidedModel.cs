using Matching.Suggestions.Ranking.Trainers;

namespace Matching.Suggestions.Ranking.TwoSided;

/// <summary>
/// <c>score = log P(yes) + log P(lasts | yes)</c>: the logarithm of the chance that two people say yes and that their match then lasts.
/// </summary>
/// <remarks>
/// Explained by the straight way from both bases to both scores: each chance's logarithm changes by its average slope along the way, which gives
/// every feature its share of both (Aumann and Shapley 1974; Sundararajan, Taly and Yan 2017, "Axiomatic attribution for deep networks"). Since the
/// score is a sum over the two, the shares add up to it exactly.
/// </remarks>
public sealed record TwoSidedModel : LearnedModel
{
    /// <summary>In log odds of both saying yes.</summary>
    public required LinearModel SaysYes { get; init; }

    /// <summary>In log odds of lasting, once both have said yes.</summary>
    public required LinearModel Lasts { get; init; }

    /// <inheritdoc/>
    public override void Score(RankingData batch, Span<double> scores)
    {
        Check(batch, scores);
        var lasts = new double[scores.Length];
        SaysYes.Score(batch, scores);
        Lasts.Score(batch, lasts);
        for (var row = 0; row < scores.Length; row++)
        {
            scores[row] = LogChance(scores[row]) + LogChance(lasts[row]);
        }
    }

    /// <summary>Both chances of one pair.</summary>
    public TwoChances Chances(RankingData batch, int row) =>
        new(Math.Exp(LogChance(SaysYes.Base + SaysYes.Explain(batch, row).Sum())), Math.Exp(LogChance(Lasts.Base + Lasts.Explain(batch, row).Sum())));

    /// <inheritdoc/>
    public override double[] Explain(RankingData batch, int row)
    {
        Check(batch);
        var (yes, lasts) = (SaysYes.Explain(batch, row), Lasts.Explain(batch, row));
        var (ofYes, ofLasts) = (Slope(SaysYes.Base, yes.Sum()), Slope(Lasts.Base, lasts.Sum()));
        return [.. yes.Zip(lasts, (one, other) => (ofYes * one) + (ofLasts * other))];
    }

    internal static TwoSidedModel Of(LinearModel saysYes, LinearModel lasts) => new()
    {
        Features = saysYes.Features,
        Base = LogChance(saysYes.Base) + LogChance(lasts.Base),
        SaysYes = saysYes,
        Lasts = lasts,
    };

    /// <inheritdoc/>
    protected override bool Fits(int features) => SaysYes.Coefficients.Length == features && SaysYes.Centres.Length == features
        && Lasts.Coefficients.Length == features && Lasts.Centres.Length == features;

    /// <inheritdoc/>
    protected override LearnedModel For(IReadOnlyList<Feature> features) =>
        this with { Features = features, SaysYes = SaysYes with { Features = features }, Lasts = Lasts with { Features = features } };

    /// <summary>log(1 / (1 + e^−x)).</summary>
    private static double LogChance(double logOdds) => Math.Min(logOdds, 0) - Math.Log(1 + Math.Exp(-Math.Abs(logOdds)));

    /// <summary>How much the logarithm of the chance rises for one unit of log odds, on average between two places.</summary>
    private static double Slope(double from, double by) =>
        Math.Abs(by) > 1e-4 ? (LogChance(from + by) - LogChance(from)) / by : 1 / (1 + Math.Exp(from + (by / 2)));
}
