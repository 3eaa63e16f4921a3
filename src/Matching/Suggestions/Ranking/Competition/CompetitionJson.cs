using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Matching.Suggestions.Ranking.Competition;

/// <summary>A competition as one JSON document. Keys and their order are relied on from outside; numbers round-trip, and null is not known.</summary>
public static class CompetitionJson
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <param name="pairs">What was learned from.</param>
    /// <param name="result">What it came to.</param>
    /// <param name="stored">The model that was kept of it; null where none was.</param>
    /// <param name="culture">The language of <c>why</c>.</param>
    public static string Of(PastPairs pairs, CompetitionResult result, object? stored, CultureInfo culture) => JsonSerializer.Serialize(
        new
        {
            pairs.Programme,
            pairs.AsOf,
            Contestants = result.Contestants.Select(one => Row(one, result)),
            result.Winner,
            Reason = CompetitionWords.Code(result.Reason),
            Why = CompetitionWords.Why(result.Reason, culture),
            N = result.Pairs,
            result.Outcomes,
            result.Lasted,
            result.Participants,
            result.Lists,
            From = pairs.Window?.First,
            To = pairs.Window?.Last,
            Features = pairs.Data.Features.Count,
            Folds = result.Folds.Select(fold => new { Fold = fold.Name, Train = fold.Train.Count, Test = fold.Test.Count, fold.KnownOn }),
            Leaks = result.Leaks.Select(leak => new { leak.Feature, leak.Auc }),
            Reference = Row(result.Reference, result),
            Model = stored,
        },
        Form);

    private static object Row(ContestantResult one, CompetitionResult result) => new
    {
        one.Code,
        Ndcg5 = one.Ndcg.Value,
        Mrr = one.ReciprocalRank.Value,
        Auc = one.Auc.Value,
        Brier = one.Brier.Value,
        CalibrationSlope = one.Slope.Value,
        CalibrationIntercept = one.Intercept.Value,
        Intervals = new
        {
            Ndcg5 = Interval(one.Ndcg),
            Mrr = Interval(one.ReciprocalRank),
            Auc = Interval(one.Auc),
            Brier = Interval(one.Brier),
            CalibrationSlope = Interval(one.Slope),
            CalibrationIntercept = Interval(one.Intercept),
        },
        N = result.Outcomes,
        Folds = result.Folds.Count,
        Ahead = one.Ahead?.Value,
        AheadInterval = one.Ahead is { } ahead ? Interval(ahead) : null,
        one.SurelyAhead,
        LeakSuspected = one.IsSuspect,
    };

    private static double?[]? Interval(Estimate estimate) => estimate.Low is null ? null : [estimate.Low, estimate.High];
}
