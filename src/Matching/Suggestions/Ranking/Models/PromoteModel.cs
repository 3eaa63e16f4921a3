using Matching.Database;

namespace Matching.Suggestions.Ranking.Models;

/// <summary>
/// Lets a model in shadow order lists, if it won its competition: it was surely ahead of the transparent score on pairs that it had not seen.
/// The one that ordered them before is retired.
/// </summary>
public sealed class PromoteModel(MatchingDatabase database)
{
    public Task<ModelStep> HandleAsync(string id, Change change) => database.WriteAsync(scope =>
        ModelSteps.TakeOverAsync(scope, id, ModelStates.Shadow, ModelStates.Active, change, ModelSteps.NotAhead));
}
