using Matching.Database;

namespace Matching.Suggestions.Ranking.Models;

/// <summary>Puts a candidate into shadow, where it scores unseen. The one that was in shadow before is retired: one is enough to look at.</summary>
public sealed class ShadowModel(MatchingDatabase database)
{
    public Task<ModelStep> HandleAsync(string id, Change change) => database.WriteAsync(async scope =>
    {
        if (await ModelStore.FindAsync(scope, id) is not { } model)
        {
            return scope.GiveUp<ModelStep>(new ModelStep.NotFound());
        }

        if (model.State != ModelStates.Candidate)
        {
            return scope.GiveUp<ModelStep>(new ModelStep.WrongState(model.State));
        }

        foreach (var before in await ModelStore.InStateAsync(scope, model.Programme, ModelStates.Shadow))
        {
            await ModelSteps.TakeAsync(scope, before, ModelStates.Retired, change);
        }

        return await ModelSteps.TakeAsync(scope, model, ModelStates.Shadow, change);
    });
}
