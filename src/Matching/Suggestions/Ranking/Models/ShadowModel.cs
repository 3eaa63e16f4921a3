using Matching.Database;

namespace Matching.Suggestions.Ranking.Models;

/// <summary>Puts a candidate into shadow, where it scores unseen. The one that was in shadow before is retired: one is enough to look at.</summary>
public sealed class ShadowModel(MatchingDatabase database)
{
    public Task<ModelStep> HandleAsync(string id, Change change) => database.WriteAsync(scope =>
        ModelSteps.TakeOverAsync(scope, id, ModelStates.Candidate, ModelStates.Shadow, change, _ => null));
}
