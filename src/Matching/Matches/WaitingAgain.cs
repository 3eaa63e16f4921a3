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
    /// longer waited for. After a short match their place in the queue is the one they had before it: nobody is put behind for a match that
    /// did not last. Or they do not wait.
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

        var queuedFrom = waits && await LastWasShortAsync(scope, participantId)
            ? participant.QueuedFrom ?? participant.WaitingSince ?? participant.RegisteredOn
            : waits ? null : participant.QueuedFrom;
        await scope.Connection.ExecuteAsync(
            "UPDATE participants SET waiting_since = @since, queued_from = @queuedFrom, version = version + 1 WHERE id = @participantId",
            new { since, queuedFrom, participantId },
            scope.Transaction);
    }

    private static async Task<bool> LastWasShortAsync(WriteScope scope, string participantId) => await scope.Connection.QueryFirstOrDefaultAsync<Days>(
        """
        SELECT started_on, ended_on FROM matches WHERE participant_id = @participantId AND started_on IS NOT NULL
        ORDER BY started_on DESC, proposed_on DESC LIMIT 1
        """,
        new { participantId },
        scope.Transaction) is { StartedOn: { } started, EndedOn: { } ended } && ended < started.AddMonths(Match.ShortMonths);

    private sealed record Days
    {
        public DateOnly? StartedOn { get; init; }
        public DateOnly? EndedOn { get; init; }
    }

    /// <summary>Whether it is as somebody says already.</summary>
    public static bool IsSo(Participant participant, bool waits) => waits == (participant.WaitingSince > participant.LastStartedOn);
}
