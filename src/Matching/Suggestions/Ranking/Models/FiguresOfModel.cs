using System.Text.Json;
using Matching.Suggestions.Ranking.Competition;

namespace Matching.Suggestions.Ranking.Models;

/// <summary>How a stored model did in the competition that it came from, on pairs that it had not seen.</summary>
/// <param name="Ndcg">Its NDCG@5, 0 to 1, with its 95 % interval.</param>
/// <param name="OfScore">That of the transparent score in the same trial.</param>
/// <param name="Ahead">How much more it has than the transparent score, resampled in pairs; null for the score itself.</param>
/// <param name="Outcomes">Tested pairs with a known outcome.</param>
/// <param name="Reason">Why it was kept: a code of <see cref="CompetitionWords"/>.</param>
public sealed record FiguresOfModel(Estimate Ndcg, Estimate OfScore, Estimate? Ahead, int Outcomes, string Reason)
{
    private const string Ndcg5 = "ndcg5";

    /// <returns>Null where nothing is kept that this version can read.</returns>
    public static FiguresOfModel? Of(StoredModel model)
    {
        try
        {
            using var metrics = JsonDocument.Parse(model.Metrics);
            List<JsonElement> contestants = [.. metrics.RootElement.GetProperty("contestants").EnumerateArray()];
            var own = contestants.Find(one => one.GetProperty("code").GetString() == model.Contestant);
            return new FiguresOfModel(
                Estimate(own, Ndcg5, own.GetProperty("intervals").GetProperty(Ndcg5)),
                Estimate(contestants[0], Ndcg5, contestants[0].GetProperty("intervals").GetProperty(Ndcg5)),
                own.GetProperty("ahead").ValueKind == JsonValueKind.Null ? null : Estimate(own, "ahead", own.GetProperty("aheadInterval")),
                metrics.RootElement.GetProperty("outcomes").GetInt32(),
                metrics.RootElement.GetProperty("reason").GetString()!);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static Estimate Estimate(JsonElement one, string measure, JsonElement interval) => interval.ValueKind == JsonValueKind.Null
        ? new Estimate(Number(one.GetProperty(measure)), null, null)
        : new Estimate(Number(one.GetProperty(measure)), Number(interval[0]), Number(interval[1]));

    private static double? Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
}
