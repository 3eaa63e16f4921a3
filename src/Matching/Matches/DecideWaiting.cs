using Dapper;
using Matching.Database;
using Matching.People;

namespace Matching.Matches;

/// <summary>A caseworker, or the participant by link, says whether they wait for another match after one has ended.</summary>
public sealed class DecideWaiting(MatchingDatabase database)
{
    public Task<WaitOutcome> HandleAsync(string participantId, bool waits, Change change) =>
        database.WriteAsync(scope => InAsync(scope, participantId, waits, change));

    /// <summary>The same in a transaction of the caller's.</summary>
    public static async Task<WaitOutcome> InAsync(WriteScope scope, string participantId, bool waits, Change change)
    {
        // Matches before people, as every step goes.
        var decided = await scope.Connection.ExecuteAsync(
            $"""
            UPDATE matches SET waiting_decided_on = @On, version = version + 1
            WHERE participant_id = @participantId AND state = '{MatchStates.Ended}' AND waiting_decided_on IS NULL
            """,
            new { participantId, change.On },
            scope.Transaction);
        if (await PeopleStore.FindParticipantAsync(scope, participantId) is not { } participant)
        {
            return scope.GiveUp<WaitOutcome>(new WaitOutcome.NotFound());
        }

        if (participant.OpenWith is not null)
        {
            return scope.GiveUp<WaitOutcome>(new WaitOutcome.IsTaken());
        }

        if (participant.LastStartedOn is null)
        {
            return scope.GiveUp<WaitOutcome>(new WaitOutcome.NeverMatched());
        }

        if (WaitingAgain.IsSo(participant, waits) && decided == 0)
        {
            return scope.GiveUp<WaitOutcome>(new WaitOutcome.Decided());
        }

        await WaitingAgain.SetAsync(scope, participantId, waits, change);
        return new WaitOutcome.Decided();
    }
}

/// <summary>What can come of deciding who waits.</summary>
public abstract record WaitOutcome
{
    private WaitOutcome() { }

    /// <summary>It is as was said; it may have been so before.</summary>
    public sealed record Decided : WaitOutcome;

    /// <summary>They have an open proposal or a running match.</summary>
    public sealed record IsTaken : WaitOutcome;

    /// <summary>No match of theirs has started: they wait since they signed up.</summary>
    public sealed record NeverMatched : WaitOutcome;

    public sealed record NotFound : WaitOutcome;
}
