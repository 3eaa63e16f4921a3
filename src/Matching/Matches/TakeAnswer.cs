using Matching.Audit;
using Matching.Database;
using Matching.Messages;
using Microsoft.Extensions.Options;

namespace Matching.Matches;

/// <summary>What a yes or no does, however it was given: by link, or written down by a caseworker. The match row is locked by the caller.</summary>
public sealed class TakeAnswer(IOptions<MatchSettings> settings)
{
    /// <summary>Whether a reason is one that this side may give for a no. A participant need not give any.</summary>
    public bool IsReason(string side, string? reason) =>
        reason is null ? side == Sides.Participant : settings.Value.DeclineReasons.Contains(reason);

    /// <summary>The volunteer's yes leads to the participant's question, the participant's starts the match; a no frees the place.</summary>
    public async Task<AnswerOutcome> InAsync(WriteScope scope, Match match, GivenAnswer given, Change change)
    {
        if (match.AskedSide != given.Side)
        {
            return scope.GiveUp<AnswerOutcome>(new AnswerOutcome.Withdrawn());
        }

        if (!given.Yes && !IsReason(given.Side, given.Reason))
        {
            return scope.GiveUp<AnswerOutcome>(new AnswerOutcome.UnknownReason());
        }

        await MatchAnswerStore.InsertAsync(scope, match, given, change);
        return !given.Yes ? await CloseAsync(scope, match, given, change)
            : given.Side == Sides.Volunteer ? await AskParticipantAsync(scope, match, given, change)
            : await StartAsync(scope, match, given, change);
    }

    private async Task<AnswerOutcome> AskParticipantAsync(WriteScope scope, Match match, GivenAnswer given, Change change)
    {
        await MatchSteps.TakeAsync(
            scope, match, match with { State = MatchStates.Accepted, AcceptedOn = given.On, AskedOn = change.On });
        var link = await Links.CreateAsync(
            scope, LinkPurposes.ParticipantAnswer, Sides.Participant, match.ParticipantId, match.Id, change.At, settings.Value.LinkLifetime);
        await Outbox.QueueAsync(
            scope, MessageTemplates.ParticipantAsked, Sides.Participant, match.ParticipantId, match.Id, link, change.At);
        await AuditLog.WriteAsync(scope, change, "match.accepted_by_volunteer", match.Id, InAudit(given));
        return new AnswerOutcome.Accepted(match.Id);
    }

    private async Task<AnswerOutcome> StartAsync(WriteScope scope, Match match, GivenAnswer given, Change change)
    {
        await MatchSteps.TakeAsync(scope, match, match with { State = MatchStates.Active, StartedOn = given.On });
        await Places.MarkStartedAsync(scope, match.ParticipantId, given.On);
        await ContactLinks.SendAsync(scope, match, MessageTemplates.MatchStarted, settings.Value.ContactLinkLifetime, change);
        await AuditLog.WriteAsync(scope, change, "match.started", match.Id, InAudit(given));
        return new AnswerOutcome.Started(match.Id);
    }

    private static async Task<AnswerOutcome> CloseAsync(WriteScope scope, Match match, GivenAnswer given, Change change)
    {
        await MatchSteps.TakeAsync(scope, match, match with
        {
            State = MatchStates.Declined,
            DeclineReason = given.Reason,
            DeclineNote = given.Words,
            DeclinedBy = given.Side,
            ClosedOn = change.On,
        });
        await Places.GiveBackAsync(scope, match);
        await Told.OfDecline(given.Side).SendAsync(scope, match, change);
        await AuditLog.WriteAsync(scope, change, $"match.declined_by_{given.Side}", match.Id, $"{given.Reason} {InAudit(given)}".Trim());
        return new AnswerOutcome.Declined(match.Id);
    }

    private static string? InAudit(GivenAnswer given) => given.How == AnswerWays.Link ? null : $"{given.How} {given.On:yyyy-MM-dd}";
}
