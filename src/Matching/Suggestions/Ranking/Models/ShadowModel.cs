using Matching.Database;

namespace Matching.Suggestions.Ranking.Models;

/// <summary>Puts a candidate into shadow, where it scores unseen. The one that was in shadow before is retired: one is enough to look at.</summary>
public sealed class ShadowModel(MatchingDatabase database)
{
    /// <param name="id">The model.</param>
    /// <param name="change">Who, when and why.</param>
    /// <param name="seen">What they decided by; null where they looked at nothing.</param>
    public Task<ModelStep> HandleAsync(string id, Change change, ModelSeen? seen = null) => database.WriteAsync(scope =>
        ModelSteps.TakeOverAsync(scope, id, ModelStates.Candidate, ModelStates.Shadow, change, seen, _ => null));
}
