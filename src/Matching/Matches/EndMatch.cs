using Matching.Audit;
using Matching.Database;
using Matching.Messages;
using Microsoft.Extensions.Options;

namespace Matching.Matches;

/// <summary>A running match ends, with a coded reason and who ended it. The volunteer's place is free again.</summary>
public sealed class EndMatch(MatchingDatabase database, IOptions<MatchSettings> settings)
{
    public Task<CloseOutcome> HandleAsync(string matchId, DateOnly endedOn, string reason, string endedBy, Change change)
    {
        if (!settings.Value.EndReasons.Contains(reason))
        {
            return Task.FromResult<CloseOutcome>(new CloseOutcome.UnknownReason());
        }

        if (endedOn > change.On)
        {
            return Task.FromResult<CloseOutcome>(new CloseOutcome.EndsInTheFuture());
        }

        return database.WriteAsync(async scope =>
        {
            if (await MatchStore.FindAsync(scope, matchId) is not { } match)
            {
                return scope.GiveUp<CloseOutcome>(new CloseOutcome.NotFound());
            }

            if (match.State != MatchStates.Active)
            {
                return scope.GiveUp<CloseOutcome>(new CloseOutcome.Forbidden(match.State));
            }

            if (endedOn < match.StartedOn)
            {
                return scope.GiveUp<CloseOutcome>(new CloseOutcome.EndsBeforeItStarts(match.StartedOn.Value));
            }

            await MatchSteps.TakeAsync(
                scope, match, match with { State = MatchStates.Ended, EndedOn = endedOn, EndReason = reason, EndedBy = endedBy });
            await Places.GiveBackAsync(scope, match);
            await Links.RevokeAsync(scope, match.Id, change.At, LinkPurposes.Contact);
            await AuditLog.WriteAsync(scope, change, "match.ended", match.Id, $"{reason} by {endedBy}");
            return new CloseOutcome.Closed();
        });
    }
}
