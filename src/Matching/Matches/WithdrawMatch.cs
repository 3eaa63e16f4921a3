using Matching.Audit;
using Matching.Database;
using Matching.Messages;

namespace Matching.Matches;

/// <summary>A caseworker takes a proposal back before it became a match. Its links stop working at once.</summary>
public sealed class WithdrawMatch(MatchingDatabase database)
{
    public Task<CloseOutcome> HandleAsync(string matchId, Change change) => database.WriteAsync(async scope =>
    {
        if (await MatchStore.FindAsync(scope, matchId) is not { } match)
        {
            return scope.GiveUp<CloseOutcome>(new CloseOutcome.NotFound());
        }

        if (match.State is not (MatchStates.Proposed or MatchStates.Accepted))
        {
            return scope.GiveUp<CloseOutcome>(new CloseOutcome.Forbidden(match.State));
        }

        await MatchSteps.TakeAsync(scope, match, match with { State = MatchStates.Withdrawn });
        await Places.GiveBackAsync(scope, match);
        await Links.RevokeAsync(scope, match.Id, change.At);
        if (match.State == MatchStates.Accepted)
        {
            await Outbox.QueueAsync(scope, MessageTemplates.NotThisTime, Sides.Volunteer, match.VolunteerId, match.Id, linkId: null, change.At);
        }

        await AuditLog.WriteAsync(scope, change, "match.withdrawn", match.Id);
        return new CloseOutcome.Closed();
    });
}
