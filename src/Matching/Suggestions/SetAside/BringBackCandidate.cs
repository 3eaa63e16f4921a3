using Matching.Audit;
using Matching.Database;

namespace Matching.Suggestions.SetAside;

/// <summary>A candidate who was set aside is suggested to this participant again.</summary>
public sealed class BringBackCandidate(MatchingDatabase database)
{
    public Task<SetAsideOutcome> HandleAsync(string participantId, string volunteerId, Change change) => database.WriteAsync(async scope =>
    {
        if (!await SetAsideStore.RemoveAsync(scope, participantId, volunteerId))
        {
            return scope.GiveUp<SetAsideOutcome>(new SetAsideOutcome.AlreadySo());
        }

        await AuditLog.WriteAsync(scope, change, "candidate.brought_back", participantId, volunteerId);
        return new SetAsideOutcome.Done();
    });
}
