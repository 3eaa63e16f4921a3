using Matching.Audit;
using Matching.Database;
using Matching.Messages;
using Matching.People;
using Microsoft.Extensions.Options;

namespace Matching.Matches;

/// <summary>A no by link, with a coded reason and words. The place is free again at once.</summary>
public sealed class DeclineMatch(MatchingDatabase database, Links links, IOptions<MatchSettings> settings, SaveOwnTerms save)
{
    /// <param name="token">The link.</param>
    /// <param name="reason">A coded reason; a participant need not give one.</param>
    /// <param name="note">Their own words.</param>
    /// <param name="change">Whose no it is.</param>
    /// <param name="terms">What a volunteer changed about themselves in the same breath.</param>
    /// <param name="also">What else happens with this no.</param>
    public Task<AnswerOutcome> HandleAsync(
        LinkToken token, string? reason, string? note, Change change, OwnTerms? terms = null, Func<WriteScope, Match, Task>? also = null)
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

            if (await AnswerLink.TermsRefusedAsync(scope, save, match, side, terms, change) is { } refused)
            {
                return scope.GiveUp<AnswerOutcome>(refused);
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
            if (also is not null)
            {
                await also(scope, match);
            }

            return new AnswerOutcome.Declined(match.Id);
        });
    }
}
