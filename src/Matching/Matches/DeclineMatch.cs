using Matching.Audit;
using Matching.Database;
using Matching.Messages;
using Microsoft.Extensions.Options;

namespace Matching.Matches;

/// <summary>A no by link, with a coded reason and words. The place is free again at once.</summary>
public sealed class DeclineMatch(MatchingDatabase database, Links links, IOptions<MatchSettings> settings)
{
    public Task<AnswerOutcome> HandleAsync(LinkToken token, string? reason, string? note, Change change)
    {
        // A participant need not give a reason; one that is given must be one of the coded ones.
        if (reason is not null && !settings.Value.DeclineReasons.Contains(reason))
        {
            return Task.FromResult<AnswerOutcome>(new AnswerOutcome.UnknownReason());
        }

        return database.WriteAsync(async scope =>
        {
            var (match, side, refusal) = await AnswerLink.UseAsync(scope, token, links.Now);
            if (match is null)
            {
                return scope.GiveUp(refusal!);
            }

            if ((side, match.State) is not ((Sides.Volunteer, MatchStates.Proposed) or (Sides.Participant, MatchStates.Accepted)))
            {
                return scope.GiveUp<AnswerOutcome>(new AnswerOutcome.Withdrawn());
            }

            if (side == Sides.Volunteer && reason is null)
            {
                return scope.GiveUp<AnswerOutcome>(new AnswerOutcome.UnknownReason());
            }

            await MatchSteps.TakeAsync(scope, match, match with
            {
                State = MatchStates.Declined,
                DeclineReason = reason,
                DeclineNote = string.IsNullOrWhiteSpace(note) ? null : note.Trim(),
                DeclinedBy = side,
            });
            await Places.GiveBackAsync(scope, match);
            if (side == Sides.Participant)
            {
                await Outbox.QueueAsync(
                    scope, MessageTemplates.NotThisTime, Sides.Volunteer, match.VolunteerId, match.Id, linkId: null, change.At);
            }

            await AuditLog.WriteAsync(scope, change, $"match.declined_by_{side}", match.Id, reason);
            return new AnswerOutcome.Declined(match.Id);
        });
    }
}
