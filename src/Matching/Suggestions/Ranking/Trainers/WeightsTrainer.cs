using System.Text.Json;

namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>
/// Learned weights for the criteria of the transparent score: never negative, and held to the caseworkers' weights until outcomes speak
/// clearly. It looks at no other feature.
/// </summary>
/// <remarks>
/// <para>
/// The largest posterior of a logistic regression of "lasted more than six months" on the criteria, whose effects are expected, with a normal
/// distribution of <see cref="WeightsSettings.Precision"/>, to be in the proportion of the caseworkers' weights (Gelman, Jakulin, Pittau and Su
/// 2008, "A weakly informative default prior distribution for logistic and other regression models", Annals of Applied Statistics 2(4)). How much
/// their score as a whole tells is learned first, from that score alone; only its proportions are what matches must argue against.
/// </para>
/// <para>
/// Pointwise and not within lists: most participants have one match, whose list is a season of other people, and a programme's few hundred
/// outcomes are too dear to leave out those whose list has one kind only.
/// </para>
/// </remarks>
/// <param name="weights">The caseworkers' weight of each criterion by feature name, 0 or more; one that is missing is 0.</param>
public sealed class WeightsTrainer(IReadOnlyDictionary<string, double> weights, WeightsSettings settings) : IRankingTrainer
{
    private const double LeastShareOfSlope = 0.05;

    /// <inheritdoc/>
    public string Code => "weights";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, double> Settings { get; } = new SortedDictionary<string, double>(
        weights.ToDictionary(weight => $"weight:{weight.Key}", weight => weight.Value, StringComparer.Ordinal), StringComparer.Ordinal)
    {
        ["neutral"] = settings.Neutral,
        ["precision"] = settings.Precision,
        ["slope"] = settings.Slope,
    };

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">No feature is a criterion.</exception>
    public IRankingModel Fit(RankingData data, int seed, CancellationToken cancel)
    {
        var places = Enumerable.Range(0, data.Features.Count).Where(at => data.Features[at].Kind == FeatureKind.Criterion).ToArray();
        if (places.Length == 0)
        {
            throw new ArgumentException("No feature is a criterion.", nameof(data));
        }

        var criteria = Only(data, places);
        var design = new Design(criteria, Scaling.Plain(places.Length, settings.Neutral), CountedRows.In(criteria));
        var fit = new RidgeFit(new LogitLikelihood(design, design.Rows.Weights, within: 0), NeverBelowZero(places.Length));
        Expected(design, criteria.Features).CopyTo(fit.Centres, 0);
        fit.StartAt(fit.Centres);
        fit.Minimise(RidgeFit.Even(settings.Precision, design.Columns), 1e-13 * design.Rows.Count, isRough: false, cancel);
        var (coefficients, centres) = (new double[data.Features.Count], new double[data.Features.Count]);
        for (var at = 0; at < places.Length; at++)
        {
            (coefficients[places[at]], centres[places[at]]) = (fit.Coefficients[at], settings.Neutral);
        }

        return new LinearModel
        {
            Features = data.Features,
            Base = fit.Coefficients[^1],
            Coefficients = coefficients,
            Centres = centres,
            Strength = settings.Precision,
            Within = 0,
        };
    }

    /// <inheritdoc/>
    public IRankingModel Read(JsonElement learned, IReadOnlyList<Feature> features) => LearnedModel.Read<LinearModel>(learned, features);

    /// <summary>The caseworkers' shares times what their score as a whole was seen to tell; the constant last.</summary>
    private double[] Expected(Design design, IReadOnlyList<Feature> criteria)
    {
        var given = criteria.Select(criterion => weights.GetValueOrDefault(criterion.Name)).ToArray();
        var sum = given.Sum();
        double[] expected = [.. given.Select(weight => settings.Slope * (sum > 0 ? weight / sum : 1d / given.Length)), 0];
        var scores = new double[design.Rows.Weights.Length];
        design.Predict(expected, scores);
        var (constant, factor) = LogOdds.Of(scores.AsSpan(0, design.Rows.Count), 0, design.Rows, precision: settings.Slope * settings.Slope);
        factor = Math.Max(factor, LeastShareOfSlope);
        return [.. expected.Take(given.Length).Select(effect => factor * effect), Math.Clamp(constant, -20, 20)];
    }

    private static CoefficientBounds NeverBelowZero(int criteria) => new(
        [.. Enumerable.Repeat(0d, criteria), double.NegativeInfinity], [.. Enumerable.Repeat(double.PositiveInfinity, criteria + 1)]);

    private static RankingData Only(RankingData data, int[] places) => new()
    {
        Features = [.. places.Select(place => data.Features[place])],
        Values = [.. Enumerable.Range(0, data.Rows).SelectMany(row => places.Select(place => data.Values[(row * data.Features.Count) + place]))],
        Groups = data.Groups,
        Labels = data.Labels,
        Weights = data.Weights,
    };
}
