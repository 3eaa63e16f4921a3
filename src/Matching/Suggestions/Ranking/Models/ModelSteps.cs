using System.Text.Json;
using Matching.Audit;
using Matching.Database;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Fairness;

namespace Matching.Suggestions.Ranking.Models;

/// <summary>What all steps in a model's life have in common: it begins in certain states, and leaves an audit row.</summary>
public static class ModelSteps
{
    internal static async Task<ModelStep> TakeAsync(WriteScope scope, StoredModel model, string to, Change change)
    {
        await ModelStore.MoveAsync(scope, model.Id, to);
        await AuditLog.WriteAsync(scope, change, "model." + to, model.Id, $"{model.Programme} {model.Contestant} from {model.State} sha256 {model.Hash}");
        return new ModelStep.Done(model with { State = to });
    }

    /// <summary>Moves a model from one state to the next, and retires the one that stood there before: one a programme is enough.</summary>
    /// <param name="scope">The transaction of the change.</param>
    /// <param name="id">The model.</param>
    /// <param name="from">The state that it must be in.</param>
    /// <param name="to">The state that it comes to.</param>
    /// <param name="change">Who and when.</param>
    /// <param name="seen">What they decided by; null where they looked at nothing.</param>
    /// <param name="obstacle">What else stands in its way; null where nothing does.</param>
    internal static async Task<ModelStep> TakeOverAsync(
        WriteScope scope, string id, string from, string to, Change change, ModelSeen? seen, Func<StoredModel, ModelStep?> obstacle)
    {
        await ModelStore.LockAsync(scope);
        if (await ModelStore.FindAsync(scope, id) is not { } model)
        {
            return scope.GiveUp<ModelStep>(new ModelStep.NotFound());
        }

        if ((model.State != from ? new ModelStep.WrongState(model.State) : change.WhyIsTooLong ? new ModelStep.ReasonIsTooLong() : obstacle(model)) is { } refused)
        {
            return scope.GiveUp(refused);
        }

        var places = await ModelStore.InStateAsync(scope, model.Programme, to);
        if (seen is not null && (seen.State != model.State || places.Any(before => before.Id != seen.Before) || (seen.Before is not null && places.Count == 0)))
        {
            return scope.GiveUp<ModelStep>(new ModelStep.ChangedMeanwhile());
        }

        foreach (var before in places)
        {
            await TakeAsync(scope, before, ModelStates.Retired, change);
        }

        return await TakeAsync(scope, model, to, change);
    }

    /// <summary>
    /// Takes a model from ordering lists: back into shadow, from where a person may let it again, or to the retired where another one is in shadow.
    /// </summary>
    internal static async Task GiveWayAsync(WriteScope scope, string id, Change change)
    {
        await ModelStore.LockAsync(scope);
        if (await ModelStore.FindAsync(scope, id) is { State: ModelStates.Active } model)
        {
            var others = await ModelStore.InStateAsync(scope, model.Programme, ModelStates.Shadow);
            await TakeAsync(scope, model, others.Count == 0 ? ModelStates.Shadow : ModelStates.Retired, change);
        }
    }

    /// <summary>What keeps a model from ordering lists, beside its state and a reason that is missing; null where nothing does.</summary>
    public static ModelStep? Obstacle(StoredModel model) =>
        NotAhead(model) ?? (AuditOfModel.Of(model) is { IsOfModel: true, Verdict: OrderAudit.Passes or OrderAudit.NotJudged } ? (ModelStep?)null : new ModelStep.NotAudited());

    /// <summary>The same, where a reason is asked for if its audit has flags.</summary>
    internal static ModelStep? Obstacle(StoredModel model, Change change) => Obstacle(model)
        ?? (string.IsNullOrWhiteSpace(change.Why) && AuditOfModel.Of(model) is { Flags.Count: > 0 } ? new ModelStep.ReasonIsMissing() : (ModelStep?)null);

    /// <summary>Why the competition that a model came from does not let it order lists; null where it does.</summary>
    private static ModelStep.NotAhead? NotAhead(StoredModel model)
    {
        using var json = JsonDocument.Parse(model.Metrics);
        var (winner, reason) = (Text("winner"), Text("reason"));
        return winner == model.Contestant && reason == CompetitionWords.Ahead ? null : new ModelStep.NotAhead(reason);

        string? Text(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
    }
}
