using Matching.Database;
using Matching.Messages;

namespace Matching.Matches;

/// <summary>
/// A caseworker writes down a yes or no that was given by phone, in person or by letter. It counts as that person's answer: their link stops
/// working, and everything goes on as if they had used it.
/// </summary>
public sealed class RecordAnswer(MatchingDatabase database, TakeAnswer answers)
{
    /// <param name="matchId">About which match.</param>
    /// <param name="given">Whose answer, which, when and how.</param>
    /// <param name="change">The caseworker who writes it down.</param>
    /// <param name="seen">The version of the match that the caseworker saw; null if none was shown.</param>
    public Task<RecordOutcome> HandleAsync(string matchId, GivenAnswer given, Change change, int? seen = null) =>
        !AnswerWays.Recorded.Contains(given.How, StringComparer.Ordinal) ? Refused(new RecordOutcome.UnknownWay())
        : given.Words?.Length > GivenAnswer.LongestNote ? Refused(new RecordOutcome.NoteIsTooLong())
        : given.On > change.On ? Refused(new RecordOutcome.GivenInTheFuture())
        : database.WriteAsync(scope => InAsync(scope, matchId, given, change, seen));

    private async Task<RecordOutcome> InAsync(WriteScope scope, string matchId, GivenAnswer given, Change change, int? seen)
    {
        if (await MatchStore.FindAsync(scope, matchId) is not { } match)
        {
            return scope.GiveUp<RecordOutcome>(new RecordOutcome.NotFound());
        }

        if (match.AskedSide != given.Side || (seen is not null && seen != match.Version))
        {
            return scope.GiveUp<RecordOutcome>(new RecordOutcome.NotAsked(match.State));
        }

        if (given.On < match.Asked)
        {
            return scope.GiveUp<RecordOutcome>(new RecordOutcome.GivenBeforeAsked(match.Asked));
        }

        // A no is always heard; a yes would bring the two closer to each other while somebody on duty looks into it.
        if (given.Yes && await ContactStops.HoldsAsync(scope, match.Id))
        {
            return scope.GiveUp<RecordOutcome>(new RecordOutcome.ContactIsStopped());
        }

        await Links.RevokeAsync(scope, match.Id, change.At, Asking.PurposeOf(given.Side));
        return await answers.InAsync(scope, match, given, change) is AnswerOutcome.UnknownReason
            ? new RecordOutcome.UnknownReason()
            : new RecordOutcome.Recorded();
    }

    private static Task<RecordOutcome> Refused(RecordOutcome outcome) => Task.FromResult(outcome);
}

/// <summary>What can come of writing down somebody's answer.</summary>
public abstract record RecordOutcome
{
    private RecordOutcome() { }

    public sealed record Recorded : RecordOutcome;

    /// <summary>Nobody awaits this side's answer now, or the match changed since the caseworker looked.</summary>
    public sealed record NotAsked(string State) : RecordOutcome;

    public sealed record UnknownWay : RecordOutcome;

    /// <summary>A no of a volunteer needs a coded reason; one that is given must be coded.</summary>
    public sealed record UnknownReason : RecordOutcome;

    public sealed record NoteIsTooLong : RecordOutcome;

    public sealed record GivenInTheFuture : RecordOutcome;

    public sealed record GivenBeforeAsked(DateOnly AskedOn) : RecordOutcome;

    /// <summary>Somebody is worried about the match: no yes is taken until somebody on duty lets contact go on.</summary>
    public sealed record ContactIsStopped : RecordOutcome;

    public sealed record NotFound : RecordOutcome;
}
