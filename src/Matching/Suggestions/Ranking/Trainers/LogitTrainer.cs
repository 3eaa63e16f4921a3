using System.Text.Json;

namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>
/// A regularised logit over the criteria and both sides' own attributes: half logistic regression, half conditional logit within lists.
/// </summary>
/// <remarks>
/// <para>
/// Features are put on one scale; a value that is not known stands for the mean and adds nothing, without a mark of its own: that something was
/// not told says more of a form than of a person. The ridge and the mix are chosen by folds inside the training data that never split people. A
/// coefficient never runs against its feature's direction.
/// </para>
/// <para>
/// Sources: Hosmer, Lemeshow and Sturdivant 2013, "Applied Logistic Regression"; McFadden 1974, "Conditional logit analysis of qualitative choice
/// behavior"; le Cessie and van Houwelingen 1992, "Ridge estimators in logistic regression". Last of all the scores of the mix are put on the
/// scale of log odds again by a logistic regression of the outcome on them alone, which changes no order.
/// </para>
/// </remarks>
public sealed class LogitTrainer(LogitSettings settings) : IRankingTrainer
{
    /// <summary>With the settings it ships with.</summary>
    public LogitTrainer()
        : this(new LogitSettings())
    {
    }

    /// <inheritdoc/>
    public string Code => "logit";

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, double> Settings { get; } = new SortedDictionary<string, double>(StringComparer.Ordinal)
    {
        ["folds"] = settings.Folds,
        ["mostRowsToChoose"] = settings.MostRowsToChoose,
        ["mostStrength"] = settings.Strengths.Max(),
        ["mostWithin"] = settings.Withins.Max(),
        ["leastStrength"] = settings.Strengths.Min(),
        ["leastWithin"] = settings.Withins.Min(),
    };

    /// <inheritdoc/>
    public IRankingModel Fit(RankingData data, int seed, CancellationToken cancel)
    {
        var counted = CountedRows.In(data);
        var scaling = Scaling.Of(data);
        var bounds = CoefficientBounds.Of(data.Features);
        var some = InnerFolds.Some(data, counted, settings.MostRowsToChoose, seed);
        var chosen = new StrengthSearch(settings, bounds).Choose(new Design(data, scaling, some), seed, cancel);
        var design = new Design(data, scaling, counted);
        var fit = new RidgeFit(new LogitLikelihood(design, design.Rows.Weights, chosen.Within), bounds);
        fit.StartAt(chosen.Start);
        fit.Minimise(RidgeFit.Even(chosen.Strength, design.Columns), 1e-13 * design.Rows.Count, isRough: true, cancel);
        var (constant, factor) = chosen.Within > 0 ? Rescaled(design, fit.Coefficients) : (fit.Coefficients[^1], 1);
        return new LinearModel
        {
            Features = data.Features,
            Base = constant,
            Coefficients = [.. scaling.Deviations.Select((deviation, at) => factor * fit.Coefficients[at] / deviation)],
            Centres = scaling.Means,
            Strength = chosen.Strength,
            Within = chosen.Within,
        };
    }

    /// <inheritdoc/>
    public IRankingModel Read(JsonElement learned, IReadOnlyList<Feature> features) => LearnedModel.Read<LinearModel>(learned, features);

    /// <summary>Constant and factor that make log odds of the scores: never a factor below 0, nor above 10.</summary>
    private static (double Constant, double Factor) Rescaled(Design design, double[] coefficients)
    {
        var scores = new double[design.Rows.Weights.Length];
        design.Predict(coefficients, scores);
        return LogOdds.Of(scores.AsSpan(0, design.Rows.Count), coefficients[^1], design.Rows, precision: 1);
    }
}
