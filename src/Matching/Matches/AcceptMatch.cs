using Matching.Audit;
using Matching.Database;
using Matching.Messages;
using Matching.People;
using Microsoft.Extensions.Options;

namespace Matching.Matches;

/// <summary>A yes by link: the volunteer's leads to the participant's question, the participant's starts the match.</summary>
public sealed class AcceptMatch(MatchingDatabase database, Links links, IOptions<MatchSettings> settings, SaveOwnTerms save)
{
    /// <param name="token">The link.</param>
    /// <param name="change">Whose yes it is.</param>
    /// <param name="terms">What a volunteer changed about themselves in the same breath.</param>
    public Task<AnswerOutcome> HandleAsync(LinkToken token, Change change, OwnTerms? terms = null) => database.WriteAsync(async scope =>
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

        return (side, match.State) switch
        {
            (Sides.Volunteer, MatchStates.Proposed) => await VolunteerSaysYesAsync(scope, match, change),
            (Sides.Participant, MatchStates.Accepted) => await ParticipantSaysYesAsync(scope, match, change),
            _ => scope.GiveUp<AnswerOutcome>(new AnswerOutcome.Withdrawn()),
        };
    });

    private async Task<AnswerOutcome> VolunteerSaysYesAsync(WriteScope scope, Match match, Change change)
    {
        await MatchSteps.TakeAsync(scope, match, match with { State = MatchStates.Accepted, AcceptedOn = change.On });
        var link = await Links.CreateAsync(
            scope, LinkPurposes.ParticipantAnswer, Sides.Participant, match.ParticipantId, match.Id, change.At, settings.Value.LinkLifetime);
        await Outbox.QueueAsync(
            scope, MessageTemplates.ParticipantAsked, Sides.Participant, match.ParticipantId, match.Id, link, change.At);
        await AuditLog.WriteAsync(scope, change, "match.accepted_by_volunteer", match.Id);
        return new AnswerOutcome.Accepted(match.Id);
    }

    private async Task<AnswerOutcome> ParticipantSaysYesAsync(WriteScope scope, Match match, Change change)
    {
        await MatchSteps.TakeAsync(scope, match, match with { State = MatchStates.Active, StartedOn = change.On });
        await Places.MarkStartedAsync(scope, match.ParticipantId, change.On);
        await TellContactAsync(scope, match, Sides.Participant, match.ParticipantId, change);
        await TellContactAsync(scope, match, Sides.Volunteer, match.VolunteerId, change);
        await AuditLog.WriteAsync(scope, change, "match.started", match.Id);
        return new AnswerOutcome.Started(match.Id);
    }

    private async Task TellContactAsync(WriteScope scope, Match match, string side, string person, Change change)
    {
        var link = await Links.CreateAsync(
            scope, LinkPurposes.Contact, side, person, match.Id, change.At, settings.Value.ContactLinkLifetime);
        await Outbox.QueueAsync(scope, MessageTemplates.MatchStarted, side, person, match.Id, link, change.At);
    }
}
