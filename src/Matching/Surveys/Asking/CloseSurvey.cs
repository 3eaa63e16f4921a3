using Matching.Audit;
using Matching.Database;
using Matching.Matches;

namespace Matching.Surveys.Asking;

/// <summary>A caseworker decides that a survey is not sent, and says why.</summary>
public sealed class CloseSurvey(MatchingDatabase database)
{
    public async Task<CloseSurveyOutcome> HandleAsync(string matchId, string side, string wave, Change change)
    {
        if (string.IsNullOrWhiteSpace(change.Why))
        {
            return new CloseSurveyOutcome.ReasonIsMissing();
        }

        if (change.WhyIsTooLong)
        {
            return new CloseSurveyOutcome.ReasonIsTooLong();
        }

        return await database.WriteAsync<CloseSurveyOutcome>(async scope =>
        {
            if (!Waves.IsAsked(wave, side) || await MatchStore.FindAsync(scope, matchId) is not { } match
                || Waves.DueOn(wave, match) is not { } due || due > change.On)
            {
                return scope.GiveUp(new CloseSurveyOutcome.NotDue());
            }

            var closed = new Invitation
            {
                MatchId = matchId,
                Respondent = side,
                Wave = wave,
                DueOn = due,
                InvitedOn = change.On,
                State = Invitation.Closed,
                DecidedBy = change.Who,
                Reason = change.Why,
            };
            if (await SurveyStore.IsAnsweredAsync(scope, matchId, side, wave) || !await InvitationStore.AddAsync(scope, closed))
            {
                return scope.GiveUp(new CloseSurveyOutcome.AlreadyDecided());
            }

            await AuditLog.WriteAsync(scope, change, "survey.closed", matchId, $"{side} {wave}");
            return new CloseSurveyOutcome.Closed();
        });
    }
}

public abstract record CloseSurveyOutcome
{
    private CloseSurveyOutcome() { }

    public sealed record Closed : CloseSurveyOutcome;

    public sealed record ReasonIsMissing : CloseSurveyOutcome;

    public sealed record ReasonIsTooLong : CloseSurveyOutcome;

    /// <summary>Invited to, answered, recorded or closed before.</summary>
    public sealed record AlreadyDecided : CloseSurveyOutcome;

    public sealed record NotDue : CloseSurveyOutcome;
}
