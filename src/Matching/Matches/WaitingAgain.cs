using Dapper;
using Matching.Audit;
using Matching.Database;
using Matching.People;

namespace Matching.Matches;

/// <summary>Whether a participant whose match ended waits for another: said by somebody, never taken for granted.</summary>
internal static class WaitingAgain
{
    /// <summary>
    /// They wait from the day it is said, at the earliest the day after their last match started: what they waited for before that is no
    /// longer waited for. Or they do not wait.
    /// </summary>
    public static async Task SetAsync(WriteScope scope, string participantId, bool waits, Change change)
    {
        var participant = (await PeopleStore.FindParticipantAsync(scope, participantId))!;
        await AuditLog.WriteAsync(scope, change, waits ? "participant.waits_again" : "participant.waits_no_more", participantId);
        if (IsSo(participant, waits))
        {
            return;
        }

        DateOnly? since = null;
        if (waits)
        {
            var earliest = participant.LastStartedOn?.AddDays(1) ?? change.On;
            since = earliest > change.On ? earliest : change.On;
        }

        await scope.Connection.ExecuteAsync(
            "UPDATE participants SET waiting_since = @since, version = version + 1 WHERE id = @participantId",
            new { since, participantId },
            scope.Transaction);
    }

    /// <summary>Whether it is as somebody says already.</summary>
    public static bool IsSo(Participant participant, bool waits) => waits == (participant.WaitingSince > participant.LastStartedOn);
}
