using Matching.Surveys;
using Matching.Surveys.Answering;
using Matching.Surveys.Asking;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Surveys;

/// <summary>How one survey of one side of a match stands, in words.</summary>
public sealed record SurveyLine(MatchSurveys Of, string Side, string Wave)
{
    public Invitation? Invitation => Of.InvitationTo(Side, Wave);

    public Response? Response => Of.ResponseTo(Side, Wave);

    public bool IsAnswered => Of.IsAnswered(Side, Wave);

    public DateOnly? DueOn => Invitation?.DueOn ?? Waves.DueOn(Wave, Of.Match);

    /// <summary>Whether there is anything to tell: it was sent, answered or decided, or it is due.</summary>
    public bool IsShown(DateOnly today) => Invitation is not null || IsAnswered || DueOn <= today;

    /// <summary>A caseworker may still write answers down.</summary>
    public bool CanBeRecorded(DateOnly today) => !IsAnswered && Waves.DueOn(Wave, Of.Match) <= today;

    /// <param name="texts">The sentences.</param>
    /// <param name="staff">What a member of staff is called.</param>
    public string State(Texts<SurveysPageTexts> texts, Func<string?, string> staff) => (Invitation, Response) switch
    {
        (_, { RecordedBy: { } by } recorded) => texts["state.recorded", Say.Day(recorded.GivenOn), texts["how." + recorded.How], staff(by)],
        (_, { } sent) => texts["state.answered", Say.Day(sent.GivenOn)],
        _ when IsAnswered => texts["state.imported"],
        ({ State: Invitation.Closed } closed, _) => texts["state.closed", Say.Day(closed.InvitedOn), staff(closed.DecidedBy), closed.Reason],
        ({ DecidedBy: { } by } sent, _) => texts["state.sent_by", Say.Day(sent.InvitedOn), staff(by)],
        ({ } sent, _) => texts["state.sent", Say.Day(sent.InvitedOn)],
        _ => texts["state.waits"],
    };
}
