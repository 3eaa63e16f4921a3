using Matching.Database;

namespace Matching.Suggestions.Ranking.Models;

/// <summary>
/// Lets a model in shadow order lists, if it won its competition: it was surely ahead of the transparent score on pairs that it had not seen.
/// The one that ordered them before is retired.
/// </summary>
public sealed class PromoteModel(MatchingDatabase database)
{
    public Task<ModelStep> HandleAsync(string id, Change change) => database.WriteAsync(async scope =>
    {
        if (await ModelStore.FindAsync(scope, id) is not { } model)
        {
            return scope.GiveUp<ModelStep>(new ModelStep.NotFound());
        }

        if (model.State != ModelStates.Shadow)
        {
            return scope.GiveUp<ModelStep>(new ModelStep.WrongState(model.State));
        }

        if (ModelSteps.NotAhead(model) is { } not)
        {
            return scope.GiveUp<ModelStep>(not);
        }

        foreach (var before in await ModelStore.InStateAsync(scope, model.Programme, ModelStates.Active))
        {
            await ModelSteps.TakeAsync(scope, before, ModelStates.Retired, change);
        }

        return await ModelSteps.TakeAsync(scope, model, ModelStates.Active, change);
    });
}
