using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Fairness;

namespace Matching.Suggestions.Ranking.Cards;

/// <summary>
/// What a model's card tells of what it learned from and what it learned: data, outcomes, and each feature with its shape. How it did against the
/// others stands beside it, in the competition that is kept with the model.
/// </summary>
public static class ModelCard
{
    /// <summary>Pairs that shapes are averaged over, at most; taken evenly over time.</summary>
    private const int MostRows = 500;

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="pairs">All past pairs.</param>
    /// <param name="rows">Those with an outcome, which were learned from.</param>
    /// <param name="winner">What was learned from them, and by whom.</param>
    /// <param name="result">The competition.</param>
    /// <param name="audited">The audit of the contestant that was ahead.</param>
    public static string Of(PastPairs pairs, int[] rows, (IRankingTrainer Trainer, FittedContestant Fitted) winner, CompetitionResult result, AuditedModel audited)
    {
        int[] shown = rows.Length <= MostRows ? rows : [.. Enumerable.Range(0, MostRows).Select(place => rows[(long)place * rows.Length / MostRows])];
        var running = Enumerable.Range(0, pairs.Rows).Count(row => pairs.Data.Weights[row] == 0 && pairs.Data.Answers.Length > 0 && pairs.Data.Answers[row] == 1);
        return JsonSerializer.Serialize(
            new
            {
                pairs.Programme,
                pairs.AsOf,
                From = pairs.Window?.First,
                To = pairs.Window?.Last,
                Pairs = pairs.Rows,
                Outcomes = rows.Length,
                Censored = running,
                WithoutOutcome = pairs.Rows - rows.Length - running,
                Labels = Enumerable.Range(0, 4).Select(label => rows.Count(row => pairs.Data.Labels[row] == label)),
                Participants = rows.Select(row => pairs.Participants[row]).Distinct().Count(),
                Volunteers = rows.Select(row => pairs.Volunteers[row]).Distinct().Count(),
                Tested = new { result.Outcomes, result.Lasted, Folds = result.Folds.Count, Reason = CompetitionWords.Code(result.Reason) },
                winner.Trainer.KeepsDirections,
                Features = FeatureEffect.Of(winner.Fitted.Model, pairs.Data.Of(shown)).Select(Row),
                Fairness = FairnessJson.Content(audited, CultureInfo.InvariantCulture),
            },
            Form);
    }

    private static object Row(FeatureEffect effect) => new
    {
        effect.Feature.Name,
        Kind = effect.Feature.Kind.ToString(),
        Side = effect.Feature.Side.ToString(),
        Direction = effect.Feature.Direction.ToString(),
        effect.Known,
        effect.Weight,
        effect.WhenUnknown,
        Shape = effect.Points.Select(point => new[] { point.Value, point.Gives }),
    };
}
