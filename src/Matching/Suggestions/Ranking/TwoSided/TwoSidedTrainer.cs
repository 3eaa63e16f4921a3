using System.Text.Json;
using Matching.Suggestions.Ranking.Trainers;

namespace Matching.Suggestions.Ranking.TwoSided;

/// <summary>
/// A match takes two: the chance that both say yes and the chance that the match then lasts are learned apart, each by a
/// <see cref="LogitTrainer"/>, and joined by their product, as reciprocal recommenders do.
/// </summary>
/// <remarks>
/// <para>
/// Sources: Pizzato, Rej, Chung, Koprinska and Kay 2010, "RECON: a reciprocal recommender for online dating"; Palomares et al. 2021, "Reciprocal
/// recommender systems: analysis of state-of-art literature, challenges and opportunities towards social recommendation". They join two
/// people's liking by a harmonic mean; here the second chance is one given the first, so that the product is the chance of both.
/// </para>
/// <para>
/// A yes or no is learned from every pair that was asked and counts with its outcome's weight, by which a match whose outcome is known stands
/// for those that still run; lasting is learned from those who said yes. A part of which there is only one kind is its base rate for everybody.
/// </para>
/// </remarks>
public sealed class TwoSidedTrainer(LogitSettings settings) : IRankingTrainer
{
    private readonly LogitTrainer logit = new(settings);

    /// <summary>With the settings it ships with: chances are learned by the likelihood of each answer alone, nothing of it within lists.</summary>
    public TwoSidedTrainer()
        : this(new LogitSettings { Withins = [0] })
    {
    }

    /// <inheritdoc/>
    public string Code => "two-sided";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, double> Settings => logit.Settings;

    /// <inheritdoc/>
    public IRankingModel Fit(RankingData data, int seed, CancellationToken cancel)
    {
        int[] counted = [.. CountedRows.In(data)];
        var asked = data.Of([.. counted.Where(row => Answer(data, row) >= 0)]);
        var answered = asked.With([.. Enumerable.Range(0, asked.Rows).Select(row => Answer(asked, row) == 1 ? RankingData.Lasts : 0)], asked.Weights, []);
        var started = data.Of([.. counted.Where(row => Answer(data, row) != 0)]);
        return TwoSidedModel.Of(Learned(answered, seed, cancel), Learned(started, seed, cancel));
    }

    /// <inheritdoc/>
    public IRankingModel Read(JsonElement learned, IReadOnlyList<Feature> features) => LearnedModel.Read<TwoSidedModel>(learned, features);

    private static int Answer(RankingData data, int row) => data.Answers.Length == 0 ? -1 : data.Answers[row];

    private LinearModel Learned(RankingData data, int seed, CancellationToken cancel)
    {
        var lasts = data.Weights.Where((_, row) => data.Labels[row] >= RankingData.Lasts).Sum();
        var others = data.Weights.Sum() - lasts;
        return lasts > 0 && others > 0 && data.Labels.Any(label => label < RankingData.Lasts)
            ? (LinearModel)logit.Fit(data, seed, cancel)
            : Even(data.Features, Math.Log((Math.Max(lasts, 0) + 1) / (Math.Max(others, 0) + 1)));
    }

    /// <summary>The same for everybody: the base rate, with one of each kind thought in.</summary>
    private static LinearModel Even(IReadOnlyList<Feature> features, double logOdds) => new()
    {
        Features = features,
        Base = logOdds,
        Coefficients = new double[features.Count],
        Centres = new double[features.Count],
        Strength = 0,
        Within = 0,
    };
}
