using Matching.Audit;
using Matching.Database;
using Matching.Messages;
using Microsoft.Extensions.Options;

namespace Matching.Matches;

/// <summary>
/// A question that nobody answered in time expires: the place is free, its links are closed, and a volunteer who had said yes is told kindly.
/// On its last day it still holds while its link does, so that nobody is cut off before the hour the mail promised. While contact is stopped
/// nothing expires: nobody could have answered.
/// </summary>
public sealed class ExpireMatch(MatchingDatabase database, IOptions<MatchSettings> settings)
{
    /// <summary>The day on which a question expires.</summary>
    public DateOnly DueOn(Match match) => match.Asked.AddDays(settings.Value.ExpireDays);

    /// <summary>Whether it may expire by itself: what fell due before its match was imported is left to a caseworker.</summary>
    public bool IsDue(Match match, DateOnly on) => match.AskedSide is not null && DueOn(match) <= on && !(DueOn(match) <= match.ImportedOn);

    public Task<CloseOutcome> HandleAsync(string matchId, Change change) => database.WriteAsync(async scope =>
    {
        if (await MatchStore.FindAsync(scope, matchId) is not { } match)
        {
            return scope.GiveUp<CloseOutcome>(new CloseOutcome.NotFound());
        }

        if (match.AskedSide is not { } side)
        {
            return scope.GiveUp<CloseOutcome>(new CloseOutcome.Forbidden(match.State));
        }

        var isLastDay = DueOn(match) == change.On;
        if (!IsDue(match, change.On) || await ContactStops.HoldsAsync(scope, match.Id) || (isLastDay && await Asking.OpenLinkAsync(scope, match.Id, side, change.At) is not null))
        {
            return scope.GiveUp<CloseOutcome>(new CloseOutcome.NotDue(DueOn(match)));
        }

        await MatchSteps.TakeAsync(scope, match, match with { State = MatchStates.Expired, ClosedOn = change.On });
        await Places.GiveBackAsync(scope, match);
        await Links.RevokeAsync(scope, match.Id, change.At);
        var told = await Told.OfExpiry(match.State).SendAsync(scope, match, change);
        await AuditLog.WriteAsync(scope, change, "match.expired", match.Id, side);
        return new CloseOutcome.Closed(told.Sides);
    });
}
