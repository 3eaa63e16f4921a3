using System.Text.Json;
using Matching.Audit;
using Matching.Database;
using Matching.Suggestions.Ranking.Competition;

namespace Matching.Suggestions.Ranking.Models;

/// <summary>What all steps in a model's life have in common: it begins in certain states, and leaves an audit row.</summary>
internal static class ModelSteps
{
    public static async Task<ModelStep> TakeAsync(WriteScope scope, StoredModel model, string to, Change change)
    {
        await ModelStore.MoveAsync(scope, model.Id, to);
        await AuditLog.WriteAsync(scope, change, "model." + to, model.Id, $"{model.Programme} {model.Contestant} from {model.State} sha256 {model.Hash}");
        return new ModelStep.Done(model with { State = to });
    }

    /// <summary>Why the competition that a model came from does not let it order lists; null where it does.</summary>
    public static ModelStep.NotAhead? NotAhead(StoredModel model)
    {
        using var json = JsonDocument.Parse(model.Metrics);
        var (winner, reason) = (Text("winner"), Text("reason"));
        return winner == model.Contestant && reason == CompetitionWords.Ahead ? null : new ModelStep.NotAhead(reason);

        string? Text(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
    }
}
