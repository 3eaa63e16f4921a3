using Matching.Database;

namespace Matching.Suggestions.Ranking.Models;

/// <summary>Takes a model out of use for good. Without another one lists go by the transparent score.</summary>
public sealed class RetireModel(MatchingDatabase database)
{
    /// <param name="id">The model.</param>
    /// <param name="change">Who, when and why.</param>
    /// <param name="seen">What they decided by; null where they looked at nothing.</param>
    public Task<ModelStep> HandleAsync(string id, Change change, ModelSeen? seen = null) => database.WriteAsync(async scope =>
    {
        await ModelStore.LockAsync(scope);
        var model = await ModelStore.FindAsync(scope, id);
        return model switch
        {
            null => scope.GiveUp<ModelStep>(new ModelStep.NotFound()),
            { State: ModelStates.Retired } => scope.GiveUp<ModelStep>(new ModelStep.WrongState(model.State)),
            _ when change.WhyIsTooLong => scope.GiveUp<ModelStep>(new ModelStep.ReasonIsTooLong()),
            _ when seen is not null && seen.State != model.State => scope.GiveUp<ModelStep>(new ModelStep.ChangedMeanwhile()),
            _ => await ModelSteps.TakeAsync(scope, model, ModelStates.Retired, change),
        };
    });
}
