using System.Globalization;
using Matching.Audit;
using Matching.Database;
using Matching.Messages;
using Microsoft.Extensions.Options;

namespace Matching.Matches;

/// <summary>A running match ends, with a coded reason and who ended it. The volunteer's place is free again.</summary>
public sealed class EndMatch(MatchingDatabase database, IOptions<MatchSettings> settings)
{
    /// <summary>A caseworker ends it, or writes down that somebody did. Nobody gets a mail, and who waits is decided later.</summary>
    public Task<CloseOutcome> HandleAsync(string matchId, DateOnly endedOn, string reason, string endedBy, Change change) =>
        HandleAsync(matchId, new MatchEnd(endedOn, reason, endedBy, Tells: false), change);

    /// <param name="matchId">Which.</param>
    /// <param name="end">How.</param>
    /// <param name="change">Who says so.</param>
    /// <param name="seen">The version of the match that the caseworker saw; null if none was shown.</param>
    public Task<CloseOutcome> HandleAsync(string matchId, MatchEnd end, Change change, int? seen = null) => database.WriteAsync(async scope =>
        await MatchStore.FindAsync(scope, matchId) is not { } match ? scope.GiveUp<CloseOutcome>(new CloseOutcome.NotFound())
        : match.State == MatchStates.Active && seen is not null && seen != match.Version ? scope.GiveUp<CloseOutcome>(new CloseOutcome.ChangedMeanwhile())
        : await InAsync(scope, match, end, change));

    /// <summary>The same in a transaction of the caller's, who has locked the match row; for either person by link as well.</summary>
    public async Task<CloseOutcome> InAsync(WriteScope scope, Match match, MatchEnd end, Change change)
    {
        if (Refusal(match, end, change) is { } refusal)
        {
            return scope.GiveUp(refusal);
        }

        await MatchSteps.TakeAsync(scope, match, match with
        {
            State = MatchStates.Ended,
            EndedOn = end.On,
            EndReason = end.Reason,
            EndedBy = end.By,
            EndNote = end.Words,
            EndedQuietly = !end.Tells,
            ClosedOn = change.On,
            PausedUntil = null,
            PauseReason = null,
            WaitingDecidedOn = end.WaitsAgain is null ? null : change.On,
        });
        if (match.IsPausedOn(change.On))
        {
            await MatchEvents.WriteAsync(scope, match, MatchEvent.PauseDropped, end.On, change.Who, match.PausedUntil!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        await Places.GiveBackAsync(scope, match);
        foreach (var purpose in LinkPurposes.WhileRunning)
        {
            await Links.RevokeAsync(scope, match.Id, change.At, purpose);
        }

        if (end.WaitsAgain is { } waits)
        {
            await WaitingAgain.SetAsync(scope, match.ParticipantId, waits, change);
        }

        var told = end.Tells ? await Told.OfEnd(end.By).SendAsync(scope, match, change) : Told.Nobody;
        await AuditLog.WriteAsync(scope, change, "match.ended", match.Id, $"{end.Reason} by {end.By}");
        return new CloseOutcome.Closed(told.Sides);
    }

    private CloseOutcome? Refusal(Match match, MatchEnd end, Change change) =>
        !settings.Value.EndReasons.Contains(end.Reason) || !Closers.All.Contains(end.By, StringComparer.Ordinal) ? new CloseOutcome.UnknownReason()
        : end.Words?.Length > GivenAnswer.LongestNote ? new CloseOutcome.NoteIsTooLong()
        : end.On > change.On ? new CloseOutcome.EndsInTheFuture()
        : match.State != MatchStates.Active ? new CloseOutcome.Forbidden(match.State)
        : end.On < match.StartedOn ? new CloseOutcome.EndsBeforeItStarts(match.StartedOn.Value)
        : null;
}
