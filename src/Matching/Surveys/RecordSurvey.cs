using Matching.Audit;
using Matching.Database;
using Matching.Matches;
using Matching.Messages;
using Matching.Surveys.Answering;
using Matching.Surveys.Asking;

namespace Matching.Surveys;

/// <summary>A caseworker writes down answers that were given by phone, in person or by letter. They count as the person's own.</summary>
public sealed class RecordSurvey(MatchingDatabase database, Links links, SurveyIntake intake)
{
    /// <param name="survey">Which survey of which side; its day is not read.</param>
    /// <param name="given">Answers by question, and the person's own words.</param>
    /// <param name="how">One of <see cref="Response.RecordedWays"/>.</param>
    /// <param name="givenOn">The day the person answered.</param>
    /// <param name="change">Who writes it down, and when.</param>
    public Task<RecordSurveyOutcome> HandleAsync(DueSurvey survey, IReadOnlyDictionary<string, string> given, string how, DateOnly givenOn, Change change)
    {
        var (matchId, side, wave, _) = survey;
        return database.WriteAsync<RecordSurveyOutcome>(async scope =>
        {
            if (!Waves.IsAsked(wave, side) || await MatchStore.FindAsync(scope, matchId) is not { } match
                || Waves.DueOn(wave, match) is not { } due || due > change.On)
            {
                return scope.GiveUp(new RecordSurveyOutcome.NotDue());
            }

            var asked = await intake.AskedAsync(scope, match, side, wave);
            if (Slip(asked.Count, SurveyIntake.Missing(asked, given), given, how) is { } slip)
            {
                return scope.GiveUp(slip);
            }

            if (givenOn > change.On || givenOn < due)
            {
                return scope.GiveUp(new RecordSurveyOutcome.DayIsWrong(due, change.On));
            }

            var response = new Response { MatchId = matchId, Respondent = side, Wave = wave, GivenOn = givenOn, How = how, RecordedBy = change.Who };
            if (await SurveyStore.IsAnsweredAsync(scope, matchId, side, wave)
                || !await SurveyIntake.SaveAsync(scope, response, asked, given, new Dictionary<string, int>(StringComparer.Ordinal)))
            {
                return scope.GiveUp(new RecordSurveyOutcome.AlreadyAnswered());
            }

            await SettleAsync(scope, survey with { DueOn = due }, change);
            await AuditLog.WriteAsync(scope, change, "survey.recorded", matchId, $"{side} {wave} {how}");
            return new RecordSurveyOutcome.Recorded();
        });
    }

    /// <summary>Nothing more is sent about it, and a link that is under way says that it is answered.</summary>
    private async Task SettleAsync(WriteScope scope, DueSurvey survey, Change change)
    {
        var invitation = await InvitationStore.FindAsync(scope, survey.MatchId, survey.Side, survey.Wave);
        if (invitation?.LinkId is { } link)
        {
            await Links.UseAsync(scope, link, links.Now);
            await DraftStore.DropAsync(scope, link);
        }

        await InvitationStore.AddAsync(scope, new Invitation
        {
            MatchId = survey.MatchId,
            Respondent = survey.Side,
            Wave = survey.Wave,
            DueOn = survey.DueOn,
            InvitedOn = change.On,
            State = Invitation.Recorded,
            DecidedBy = change.Who,
        });
    }

    private static RecordSurveyOutcome? Slip(int asked, IReadOnlyList<string> missing, IReadOnlyDictionary<string, string> given, string how) =>
        asked == 0 ? new RecordSurveyOutcome.NotDue()
        : missing.Count > 0 ? new RecordSurveyOutcome.Incomplete(missing)
        : SurveyIntake.WordsAreTooLong(given) ? new RecordSurveyOutcome.WordsAreTooLong()
        : !Response.RecordedWays.Contains(how, StringComparer.Ordinal) ? new RecordSurveyOutcome.UnknownWay()
        : null;
}

public abstract record RecordSurveyOutcome
{
    private RecordSurveyOutcome() { }

    public sealed record Recorded : RecordSurveyOutcome;

    public sealed record AlreadyAnswered : RecordSurveyOutcome;

    public sealed record NotDue : RecordSurveyOutcome;

    /// <summary>A question has no answer, or one that is not on its list.</summary>
    public sealed record Incomplete(IReadOnlyList<string> Questions) : RecordSurveyOutcome;

    public sealed record WordsAreTooLong : RecordSurveyOutcome;

    public sealed record UnknownWay : RecordSurveyOutcome;

    /// <summary>Before the survey was due, or after today.</summary>
    public sealed record DayIsWrong(DateOnly From, DateOnly To) : RecordSurveyOutcome;
}
