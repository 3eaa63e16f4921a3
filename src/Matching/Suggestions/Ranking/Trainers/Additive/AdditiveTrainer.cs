using System.Text.Json;

namespace Matching.Suggestions.Ranking.Trainers.Additive;

/// <summary>
/// A glass box: a logistic regression whose every feature has a shape of its own, learned and drawn bin by bin, straight as long as outcomes do
/// not bend it. What features give adds up to the score exactly.
/// </summary>
/// <remarks>
/// <para>
/// A generalised additive model (Hastie and Tibshirani 1990, "Generalized Additive Models"; for what such shapes are good for, Caruana et al. 2015,
/// "Intelligible models for healthcare") with steps of penalised differences (<see cref="ShapeBasis"/>), fitted by penalised iteratively reweighted
/// least squares. A shape whose feature has a direction never runs against it. A value that is not known has a level of its own, pulled to
/// the mean. Both penalties are chosen by folds inside the training data that split no people.
/// </para>
/// <para>Not for: two features that matter only together. There are no interactions.</para>
/// </remarks>
public sealed class AdditiveTrainer(AdditiveSettings settings) : IRankingTrainer
{
    /// <summary>With the settings it ships with.</summary>
    public AdditiveTrainer()
        : this(new AdditiveSettings())
    {
    }

    /// <inheritdoc/>
    public string Code => "additive";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, double> Settings { get; } = new SortedDictionary<string, double>(StringComparer.Ordinal)
    {
        ["allBins"] = settings.AllBins,
        ["bins"] = settings.Bins,
        ["folds"] = settings.Folds,
        ["leastBins"] = settings.LeastBins,
        ["leastStep"] = settings.Steps.Min(),
        ["leastTrend"] = settings.Trends.Min(),
        ["mostRowsToChoose"] = settings.MostRowsToChoose,
        ["mostStep"] = settings.Steps.Max(),
        ["mostTrend"] = settings.Trends.Max(),
    };

    /// <inheritdoc/>
    public IRankingModel Fit(RankingData data, int seed, CancellationToken cancel)
    {
        var counted = CountedRows.In(data);
        // Flags have two, whatever they may have.
        var wide = Math.Max(1, data.Features.Count(feature => feature.Kind != FeatureKind.Flag));
        var most = Math.Clamp(settings.AllBins / wide, settings.LeastBins, settings.Bins);
        var binnings = Enumerable.Range(0, data.Features.Count).Select(feature => Binning.Of(data, counted, feature, most)).ToArray();
        var some = InnerFolds.Some(data, counted, settings.MostRowsToChoose, seed);
        var search = new AdditiveSearch(settings, data.Features);
        var chosen = search.Choose(new BinnedDesign(data, binnings, some), seed, cancel);
        var design = new BinnedDesign(data, binnings, counted);
        var fit = new RidgeFit(new AdditiveLikelihood(design, design.Rows.Weights), search.Bounds(design));
        fit.StartAt(chosen.Start);
        fit.Minimise(AdditiveSearch.Penalties(design, chosen.Step, chosen.Trend), 1e-10 * design.Rows.Count, isRough: false, cancel);
        return new AdditiveModel
        {
            Features = data.Features,
            Base = fit.Coefficients[^1],
            Shapes = [.. design.Bases.Select((basis, feature) =>
                ShapeOf(binnings[feature], basis.Shape(fit.Coefficients.AsSpan(design.Starts[feature], basis.Parts)), data.Features[feature].Direction))],
            Step = chosen.Step,
            Trend = chosen.Trend,
        };
    }

    /// <inheritdoc/>
    public IRankingModel Read(JsonElement learned, IReadOnlyList<Feature> features) => LearnedModel.Read<AdditiveModel>(learned, features);

    /// <summary>Sums of parts of one sign may still differ in their last bit from bin to bin: the last bit is held to the direction too.</summary>
    private static FeatureShape ShapeOf(Binning binning, double[] shape, FeatureDirection direction)
    {
        var levels = shape[..binning.Known];
        for (var bin = 1; bin < levels.Length; bin++)
        {
            levels[bin] = direction switch
            {
                FeatureDirection.NeverLowers => Math.Max(levels[bin], levels[bin - 1]),
                FeatureDirection.NeverRaises => Math.Min(levels[bin], levels[bin - 1]),
                _ => levels[bin],
            };
        }

        return new FeatureShape(binning.Cuts, levels, shape[binning.Known]);
    }
}
