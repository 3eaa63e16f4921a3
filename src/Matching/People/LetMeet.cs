using Dapper;
using Matching.Audit;
using Matching.Database;

namespace Matching.People;

/// <summary>Two people who were kept apart may be suggested to each other again.</summary>
public sealed class LetMeet(MatchingDatabase database)
{
    public Task<ApartOutcome> HandleAsync(string participantId, string volunteerId, Change change) => database.WriteAsync(async scope =>
    {
        var lifted = await scope.Connection.ExecuteAsync(
            "DELETE FROM excluded_pairs WHERE participant_id = @participantId AND volunteer_id = @volunteerId",
            new { participantId, volunteerId },
            scope.Transaction);
        if (lifted == 0)
        {
            return scope.GiveUp<ApartOutcome>(new ApartOutcome.AlreadySo());
        }

        await AuditLog.WriteAsync(scope, change, "pair.let_meet", participantId, volunteerId);
        return new ApartOutcome.Done();
    });
}
