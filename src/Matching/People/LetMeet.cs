using Matching.Audit;
using Matching.Database;

namespace Matching.People;

/// <summary>Two people who were kept apart may be suggested to each other again.</summary>
public sealed class LetMeet(MatchingDatabase database)
{
    public Task<ApartOutcome> HandleAsync(string participantId, string volunteerId, Change change) => database.WriteAsync(async scope =>
    {
        if (!await PeopleStore.LetMeetAsync(scope, participantId, volunteerId))
        {
            return scope.GiveUp<ApartOutcome>(new ApartOutcome.AlreadySo());
        }

        await AuditLog.WriteAsync(scope, change, "pair.let_meet", participantId, volunteerId);
        return new ApartOutcome.Done();
    });
}
