using Matching.Database;

namespace Matching.Suggestions.Ranking.Models;

/// <summary>Takes a model out of use for good. Without another one lists go by the transparent score.</summary>
public sealed class RetireModel(MatchingDatabase database)
{
    public Task<ModelStep> HandleAsync(string id, Change change) => database.WriteAsync(async scope =>
    {
        var model = await ModelStore.FindAsync(scope, id);
        return model switch
        {
            null => scope.GiveUp<ModelStep>(new ModelStep.NotFound()),
            { State: ModelStates.Retired } => scope.GiveUp<ModelStep>(new ModelStep.WrongState(model.State)),
            _ => await ModelSteps.TakeAsync(scope, model, ModelStates.Retired, change),
        };
    });
}
