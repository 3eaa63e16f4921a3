using Matching.Audit;
using Matching.Database;
using Matching.Matches;
using Matching.Messages;
using Microsoft.Extensions.Options;

namespace Matching.Surveys.Asking;

/// <summary>Sends one side of a match the link to one survey, once.</summary>
public sealed class InviteToSurvey(MatchingDatabase database, IOptions<SurveySettings> settings)
{
    /// <summary>A caseworker sends a survey that fell due before its match was imported.</summary>
    public Task<InviteOutcome> HandleAsync(string matchId, string side, string wave, Change change) =>
        InviteAsync(matchId, side, wave, change, change.Who, match => Waves.DueOn(wave, match) <= change.On);

    /// <summary>The service sends what has fallen due since.</summary>
    public Task<InviteOutcome> BySweepAsync(DueSurvey survey, Change change) =>
        InviteAsync(survey.MatchId, survey.Side, survey.Wave, change, decidedBy: null,
            match => Waves.IsSentByItself(survey.Wave, match, change.On, settings.Value.StartDays));

    private async Task<InviteOutcome> InviteAsync(
        string matchId, string side, string wave, Change change, string? decidedBy, Func<Match, bool> isDue)
    {
        if (!Waves.IsAsked(wave, side))
        {
            return new InviteOutcome.NotDue();
        }

        return await database.WriteAsync<InviteOutcome>(async scope =>
        {
            if (await MatchStore.FindAsync(scope, matchId) is not { } match)
            {
                return scope.GiveUp(new InviteOutcome.NotDue());
            }

            if (!isDue(match) || await ContactStops.HoldsAsync(scope, match.Id))
            {
                return scope.GiveUp(new InviteOutcome.NotDue());
            }

            var link = await Links.CreateAsync(
                scope, LinkPurposes.Survey(wave), side, match.PersonOn(side), match.Id, change.At, settings.Value.LinkLifetime);
            var invitation = new Invitation
            {
                MatchId = match.Id,
                Respondent = side,
                Wave = wave,
                DueOn = Waves.DueOn(wave, match)!.Value,
                InvitedOn = change.On,
                LinkId = link,
                State = Invitation.Invited,
                DecidedBy = decidedBy,
            };
            if (await SurveyStore.IsAnsweredAsync(scope, match.Id, side, wave) || !await InvitationStore.AddAsync(scope, invitation))
            {
                return scope.GiveUp(new InviteOutcome.AlreadyDecided());
            }

            var template = wave switch
            {
                Waves.Start => MessageTemplates.SurveyStart,
                Waves.End => MessageTemplates.SurveyEnd,
                _ => MessageTemplates.SurveyDue,
            };
            await Outbox.QueueAsync(scope, template, side, match.PersonOn(side), match.Id, link, change.At);
            await AuditLog.WriteAsync(scope, change, "survey.invited", match.Id, $"{side} {wave}");
            return new InviteOutcome.Invited();
        });
    }
}

public abstract record InviteOutcome
{
    private InviteOutcome() { }

    public sealed record Invited : InviteOutcome;

    /// <summary>Invited to, answered, recorded or closed before.</summary>
    public sealed record AlreadyDecided : InviteOutcome;

    /// <summary>There is no such survey, or not on this day.</summary>
    public sealed record NotDue : InviteOutcome;
}
