using Matching.Audit;
using Matching.Database;
using Matching.Messages;
using Microsoft.Extensions.Options;

namespace Matching.Matches;

/// <summary>A proposal is taken back before it became a match, by a caseworker or by either person. Its links stop working at once.</summary>
public sealed class WithdrawMatch(MatchingDatabase database, IOptions<MatchSettings> settings)
{
    /// <summary>By a caseworker.</summary>
    /// <param name="matchId">Which.</param>
    /// <param name="change">The caseworker.</param>
    /// <param name="why">A coded reason and words; the page asks for it.</param>
    /// <param name="seen">The version of the match that the caseworker saw; null if none was shown.</param>
    public Task<CloseOutcome> HandleAsync(string matchId, Change change, WithdrawWhy? why = null, int? seen = null) => database.WriteAsync(async scope =>
        await MatchStore.FindAsync(scope, matchId) is not { } match ? scope.GiveUp<CloseOutcome>(new CloseOutcome.NotFound())
        : match.AskedSide is not null && seen is not null && seen != match.Version ? scope.GiveUp<CloseOutcome>(new CloseOutcome.ChangedMeanwhile())
        : await InAsync(scope, match, Closers.Caseworker, why ?? WithdrawWhy.Unsaid, change));

    /// <summary>The same in a transaction of the caller's, who has locked the match row; for either person by link as well.</summary>
    /// <param name="scope">The transaction.</param>
    /// <param name="match">As it stands in the transaction.</param>
    /// <param name="by">One of <see cref="Closers"/>.</param>
    /// <param name="why">Nobody but a caseworker need give a reason.</param>
    /// <param name="change">Who and when.</param>
    public async Task<CloseOutcome> InAsync(WriteScope scope, Match match, string by, WithdrawWhy why, Change change)
    {
        if (match.AskedSide is null)
        {
            return scope.GiveUp<CloseOutcome>(new CloseOutcome.Forbidden(match.State));
        }

        if (why.Code is not null && !settings.Value.WithdrawReasons.Contains(why.Code))
        {
            return scope.GiveUp<CloseOutcome>(new CloseOutcome.UnknownReason());
        }

        if (why.Words?.Length > GivenAnswer.LongestNote)
        {
            return scope.GiveUp<CloseOutcome>(new CloseOutcome.NoteIsTooLong());
        }

        await MatchSteps.TakeAsync(scope, match, match with
        {
            State = MatchStates.Withdrawn,
            WithdrawReason = why.Code,
            WithdrawNote = why.Words,
            WithdrawnBy = by,
            ClosedOn = change.On,
        });
        await Places.GiveBackAsync(scope, match);
        await Links.RevokeAsync(scope, match.Id, change.At);
        var told = await Told.OfWithdrawal(match.State, by).SendAsync(scope, match, change);
        await AuditLog.WriteAsync(scope, change, "match.withdrawn", match.Id, $"{why.Code} by {by}".Trim());
        return new CloseOutcome.Closed(told.Sides);
    }
}

/// <summary>Why a proposal is taken back: a code, and words.</summary>
public sealed record WithdrawWhy(string? Code, string? Note = null)
{
    public static readonly WithdrawWhy Unsaid = new(null, null);

    public string? Words => string.IsNullOrWhiteSpace(Note) ? null : Note.Trim();
}
