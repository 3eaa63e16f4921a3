using Matching.Database;

namespace Matching.Suggestions.Ranking.Models;

/// <summary>
/// Lets a model in shadow order lists, if it won its competition: it was surely ahead of the transparent score on pairs that it had not seen, and did not fail
/// its audit.
/// Where its audit has flags somebody has to say why. The one that ordered them before is retired.
/// </summary>
public sealed class PromoteModel(MatchingDatabase database)
{
    /// <param name="id">The model.</param>
    /// <param name="change">Who, when and why.</param>
    /// <param name="seen">What they decided by; null where they looked at nothing.</param>
    public Task<ModelStep> HandleAsync(string id, Change change, ModelSeen? seen = null) => database.WriteAsync(scope =>
        ModelSteps.TakeOverAsync(scope, id, ModelStates.Shadow, ModelStates.Active, change, seen, model => ModelSteps.Obstacle(model, change)));
}
